import { describe, expect, test } from "vitest";
import { readEnglish, writeFrench } from "../../../../src/training/tasks/translation/text.ts";
import {
  adjectiveNounPairs,
  translate,
  understand,
} from "../../../../src/training/tasks/translation/translate.ts";
import { nextWords } from "./next-words.ts";

function french(english: string): string {
  const translation = translate(readEnglish(english).words);
  return "french" in translation ? writeFrench(translation.french) : `misfit at ${translation.at}`;
}

describe("what French does otherwise", () => {
  test.each([
    // The sentence of Bahdanau, Cho and Bengio, and elision.
    [
      "The agreement on the European Economic Area was signed in August 1992.",
      "l’accord sur la zone économique européenne a été signé en août 1992",
    ],
    // Adjectives before and after the noun, in agreement.
    ["the beautiful old island is rich", "la belle vieille île est riche"],
    ["the houses were white", "les maisons étaient blanches"],
    ["two old white cars were sold", "deux vieilles voitures blanches ont été vendues"],
    ["they read the important social laws", "ils ont lu les lois sociales importantes"],
    ["the international treaties are long", "les traités internationaux sont longs"],
    // Forms before a vowel or a mute h.
    ["he is an old friend", "misfit at 2"],
    ["an old friend left for London", "un vieil ami est parti pour Londres"],
    ["an old minister arrived in Paris", "un vieux ministre est arrivé à Paris"],
    ["a new agreement was signed", "un nouvel accord a été signé"],
    ["a beautiful hotel was built", "un bel hôtel a été construit"],
    ["this hospital is big", "cet hôpital est grand"],
    ["this church is big", "cette église est grande"],
    ["her church is small", "son église est petite"],
    ["her former company is rich", "son ancienne entreprise est riche"],
    ["her car is small", "sa voiture est petite"],
    ["their old friends arrived in Geneva", "leurs vieux amis sont arrivés à Genève"],
    // Contractions.
    [
      "the president of the committee left for Paris",
      "le président du comité est parti pour Paris",
    ],
    [
      "the president of the company returned to Paris",
      "le président de l’entreprise est revenu à Paris",
    ],
    ["the cars of the ministers are red", "les voitures des ministres sont rouges"],
    ["she sent a letter to the minister", "elle a envoyé une lettre au ministre"],
    ["she sent a letter to the new ministers", "elle a envoyé une lettre aux nouveaux ministres"],
    ["she sent a letter to the man", "elle a envoyé une lettre à l’homme"],
    // Some, many, any.
    ["some agreements were signed", "des accords ont été signés"],
    ["some old agreements were signed", "de vieux accords ont été signés"],
    ["some former companies were supported", "d’anciennes entreprises ont été soutenues"],
    ["some important agreements were signed", "des accords importants ont été signés"],
    ["many children arrived in London", "beaucoup d’enfants sont arrivés à Londres"],
    // Negation.
    ["the minister did not sign the law", "le ministre n’a pas signé la loi"],
    ["the minister didn't sign a law", "le ministre n’a pas signé de loi"],
    ["the minister has never signed any agreements", "le ministre n’a jamais signé d’accords"],
    ["the laws will not be accepted", "les lois ne seront pas acceptées"],
    ["the law is not very important", "la loi n’est pas très importante"],
    // Participles agree after être, and not with what follows avoir.
    ["she was invited by the women", "elle a été invitée par les femmes"],
    ["the women wrote the letters", "les femmes ont écrit les lettres"],
    ["the women have returned to Brussels", "les femmes sont revenues à Bruxelles"],
    ["the woman and the man were seen", "la femme et l’homme ont été vus"],
    ["the law and the letter were read", "la loi et la lettre ont été lues"],
    // Dates.
    ["in May, the bridge was opened", "en mai, le pont a été ouvert"],
    ["the bridge will be opened on Monday", "le pont sera ouvert lundi"],
    ["yesterday, they visited the village", "hier, ils ont visité le village"],
  ])("%s", (english, expected) => {
    expect(french(english)).toBe(expected);
  });
});

test("the alignment shows the noun and its adjectives cross", () => {
  const english = "the European economic area is rich".split(" ");
  expect(translate(english)).toEqual({
    english,
    french: ["la", "zone", "économique", "européenne", "est", "riche"],
    alignment: [[0], [3], [2], [1], [4], [5]],
  });
});

test("words that merge, split or surround keep their sources", () => {
  expect(translate("the minister of the committee did not sign the law".split(" "))).toMatchObject({
    french: "le ministre du comité n' a pas signé la loi".split(" "),
    alignment: [[0], [1], [2, 3], [4], [6], [5], [6], [7], [8], [9]],
  });
});

test("a sentence that leaves the grammar is told where, and what could stand there", () => {
  const misfit = translate("the red agreement was signed".split(" "));
  expect(misfit).toMatchObject({ at: 2 });
  const words = "expected" in misfit ? misfit.expected.map(({ word }) => word) : [];
  expect(words).toContain("car");
  expect(words).not.toContain("agreement");
});

test("an unfinished sentence misses a word at its end", () => {
  expect(translate(["the", "red"])).toMatchObject({ at: 2 });
  expect(translate([])).toMatchObject({ at: 0 });
});

test("the next words are offered with their parts of speech", () => {
  expect(nextWords([]).choices).toContainEqual({ word: "the", part: "determiner" });
  expect(nextWords([]).choices).toContainEqual({ word: "she", part: "pronoun" });
  const { choices, complete } = nextWords(["the", "law", "was", "signed"]);
  expect(complete).toBe(true);
  expect(choices).toContainEqual({ word: "by", part: "preposition" });
  expect(choices).toContainEqual({ word: "in", part: "preposition" });
});

test("after a stands a consonant, after an a vowel", () => {
  const after = (word: string) => nextWords([word]).choices.map(({ word }) => word);
  expect(after("a")).toEqual(expect.arrayContaining(["European", "university", "hotel", "man"]));
  expect(after("an")).toEqual(expect.arrayContaining(["old", "agreement", "important"]));
  expect(after("a").filter((word) => after("an").includes(word))).toEqual([]);
});

test("adjectives keep their English order, and old excludes new", () => {
  const after = (words: string) => nextWords(words.split(" ")).choices.map(({ word }) => word);
  expect(after("the old")).toEqual(expect.arrayContaining(["red", "French", "economic"]));
  for (const word of ["new", "big", "important", "first"])
    expect(after("the old")).not.toContain(word);
});

test("nothing follows words that begin no sentence", () => {
  expect(nextWords(["signed", "the"])).toEqual({ choices: [], complete: false });
});

test("pairs are those of phrases and of what is said with to be", () => {
  expect(adjectiveNounPairs("the old French boats of the famous man are red".split(" "))).toEqual([
    "old boat",
    "French boat",
    "famous man",
    "red boat",
  ]);
});

test("a text is understood as far as it could begin a sentence, with what could stand behind that", () => {
  const whole = understand("he left for Paris yesterday".split(" "));
  expect(whole.translation?.french).toEqual("il est parti pour Paris hier".split(" "));
  expect(whole).toMatchObject({ fitting: 5, next: [] });
  const odd = understand("he left for Paris yesterday tomorrow".split(" "));
  expect(odd).toEqual({ translation: undefined, fitting: 5, next: [] });
  const begun = understand("he left for".split(" "));
  expect(begun).toMatchObject({ translation: undefined, fitting: 3 });
  expect(begun.next.map(({ word }) => word)).toContain("Paris");
});
