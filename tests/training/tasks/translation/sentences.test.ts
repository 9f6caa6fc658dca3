import fc from "fast-check";
import { expect, test } from "vitest";
import { random } from "../../../../src/models/random.ts";
import { Text } from "../../../../src/training/tasks/translation/english/rule.ts";
import { sentence } from "../../../../src/training/tasks/translation/english/sentence.ts";
import { frenchSentence } from "../../../../src/training/tasks/translation/french/sentence.ts";
import {
  example,
  isPairHeldOut,
  longestSentence,
  randomSentence,
  type Side,
  sideOf,
} from "../../../../src/training/tasks/translation/sentences.ts";
import {
  adjectiveNounPairs,
  translate,
} from "../../../../src/training/tasks/translation/translate.ts";
import {
  englishWords,
  frenchWords,
} from "../../../../src/training/tasks/translation/vocabulary.ts";
import { nextWords } from "./next-words.ts";

const sides: Side[] = ["training", "sentence", "pair"];
const sentences = fc
  .record({ seed: fc.integer(), side: fc.constantFrom(...sides) })
  .map(({ seed, side }) => ({ seed, side, ...randomSentence(random(seed), side) }));

test("the same seed gives the same sentence", () => {
  fc.assert(
    fc.property(sentences, ({ seed, side, english, french, alignment }) => {
      expect(randomSentence(random(seed), side)).toEqual({ english, french, alignment });
    }),
  );
});

test("the grammar reads what it says, and gives the same French", () => {
  fc.assert(
    fc.property(sentences, ({ english, french, alignment }) => {
      expect(translate(english)).toEqual({ english, french, alignment });
    }),
    { numRuns: 300 },
  );
});

test("every way to read a sentence gives the same French", () => {
  fc.assert(
    fc.property(sentences, ({ english }) => {
      const readings = sentence
        .read(new Text(english), 0)
        .filter(({ end }) => end === english.length)
        .map(({ value }) => JSON.stringify(frenchSentence(value)));
      expect(new Set(readings).size).toBe(1);
    }),
    { numRuns: 300 },
  );
});

test("every word of a sentence is offered in its place", () => {
  fc.assert(
    fc.property(sentences, ({ english }) => {
      english.forEach((word, at) => {
        const { choices } = nextWords(english.slice(0, at));
        expect(choices.map(({ word }) => word)).toContain(word);
      });
      expect(nextWords(english).complete).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test("picking offered words, whichever they are, comes to a sentence", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 80, maxLength: 80 }), (picks) => {
      const words: string[] = [];
      for (const pick of picks) {
        const { choices, complete } = nextWords(words);
        if (complete) break;
        expect(choices).not.toHaveLength(0);
        words.push(choices[pick % choices.length]!.word);
      }
      expect(translate(words)).toHaveProperty("french");
    }),
    { numRuns: 50 },
  );
});

test("every English word stands for something, every French word has a source", () => {
  fc.assert(
    fc.property(sentences, ({ english, french, alignment }) => {
      expect(alignment).toHaveLength(french.length);
      expect(alignment.every((from) => from.length > 0)).toBe(true);
      expect(new Set(alignment.flat())).toEqual(new Set(english.keys()));
    }),
  );
});

test("a sentence has at most 28 words in either language", () => {
  fc.assert(
    fc.property(sentences, ({ english, french }) => {
      expect(Math.max(english.length, french.length)).toBeLessThanOrEqual(longestSentence);
    }),
  );
});

test("French never leaves a vowel after a word that is elided, nor a contraction undone", () => {
  fc.assert(
    fc.property(sentences, ({ french }) => {
      const written = french.join(" ");
      expect(written).not.toMatch(/(^| )(le|la|de|ne|ce|sa|nouveau) [aeiouhéêîô]/);
      expect(written).not.toMatch(/(^| )(de les?|à les?|de des|des de)( |$)/);
      expect(written).not.toMatch(/[ln]' [^aeiouhéêîô]/);
    }),
    { numRuns: 300 },
  );
});

test("sides are told apart by the words alone", () => {
  fc.assert(
    fc.property(sentences, ({ english, side }) => {
      expect(sideOf(english)).toBe(side);
      expect(adjectiveNounPairs(english).some(isPairHeldOut)).toBe(side === "pair");
    }),
  );
});

test("the article's example is not trained on", () => {
  expect(sideOf(example.split(" "))).toBe("sentence");
});

test("the vocabularies are exactly the words that occur", () => {
  const source = random(1);
  const english = new Set<string>();
  const french = new Set<string>();
  for (let i = 0; i < 30_000; i++) {
    const translation = randomSentence(source, "training");
    for (const word of translation.english) english.add(word);
    for (const word of translation.french) french.add(word);
  }
  expect([...english].sort()).toEqual(englishWords);
  expect([...french].sort()).toEqual(frenchWords);
});
