import { number } from "../../src/params/number.ts";
import type { Param } from "../../src/params/param.ts";
import { example } from "../../src/training/tasks/translation/sentences.ts";
import { writeEnglish } from "../../src/training/tasks/translation/text.ts";
import { sentence } from "../kit/sentence/param.ts";
import { readSentence } from "../kit/sentence/read.ts";

const time: Param<number> = {
  ...number({
    label: "French word (0: all)",
    initial: 0,
    min: 0,
    max: {
      label: "the number of French words",
      of: ({ sentence }) => mostFrench(String(sentence)),
    },
    step: 1,
    playRate: 2.5,
  }),
  // Of another sentence, all is to be seen.
  follow: (value, before, now) => (before.sentence === now.sentence ? value : 0),
};

/** What a reader can change. */
export const params = {
  sentence: sentence({
    label: "English sentence",
    initial: writeEnglish(example.split(" ")),
    place: "place",
  }),
  place: number({
    label: "marked word",
    initial: 5,
    min: 1,
    max: {
      label: "the number of words",
      of: ({ sentence }) => Math.max(1, readSentence(sentence as string).words.length),
    },
    step: 1,
  }),
  time,
  beam: number({ label: "sentences kept (beam)", initial: 1, min: 1, max: 5, step: 1 }),
};

export type TranslationParams = typeof params;

/** How many words the French should have; for what is no sentence of the grammar, a guess above. */
function mostFrench(text: string): number {
  const { right, words } = readSentence(text);
  return right ? right.french.length : words.length + 6;
}
