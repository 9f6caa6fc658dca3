import type { NounPhrase } from "../english/meaning.ts";
import type { Spoken } from "../english/rule.ts";
import type { Adjective } from "../lexicon/adjectives.ts";
import { complementPrepositions } from "../lexicon/function-words.ts";
import { type FrenchToken, startsWithVowel } from "./sound.ts";

/**
 * A noun phrase in French: adjectives that stand before the noun in English order, those that
 * stand after it in the reverse order, all in agreement.
 *
 * @param negated whether it is the object of a negated verb, where *un* and *des* become *de*
 */
export function frenchNounPhrase(phrase: NounPhrase, negated = false): FrenchToken[] {
  const { adjectives, noun, number, complement } = phrase;
  const ofPosition = (position: Adjective["position"]) =>
    adjectives.filter(({ entry }) => entry.position === position);
  let core = [{ text: noun.entry.french[number], from: [noun.at] }];
  for (const adjective of ofPosition("before").reverse())
    core = [agreeing(adjective, phrase, core[0]!.text), ...core];
  for (const adjective of ofPosition("after").reverse())
    core = [...core, agreeing(adjective, phrase, "")];
  return [
    ...determiner(phrase, negated, ofPosition("before").length > 0),
    ...core,
    ...(complement
      ? [
          {
            text: complementPrepositions[complement.preposition.entry],
            from: [complement.preposition.at],
          },
          ...frenchNounPhrase(complement.phrase),
        ]
      : []),
  ];
}

function agreeing(
  { entry, at }: Spoken<Adjective>,
  { noun, number }: NounPhrase,
  next: string,
): FrenchToken {
  const { gender } = noun.entry;
  const special = gender === "masculine" && number === "singular" && startsWithVowel(next);
  return { text: (special && entry.beforeVowel) || entry.french[gender][number], from: [at] };
}

function determiner(
  { determiner, noun }: NounPhrase,
  negated: boolean,
  adjectiveFollows: boolean,
): FrenchToken[] {
  const { entry, at } = determiner;
  const [first = "", ...rest] = entry.french[noun.entry.gender];
  const toDe = (negated && /^une?$/.test(first)) || (first === "des" && adjectiveFollows);
  return [toDe ? "de" : first, ...rest].map((text) => ({ text, from: [at] }));
}
