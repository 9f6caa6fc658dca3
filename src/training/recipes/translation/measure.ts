import type { Translator } from "../../../models/attention/translator.ts";
import { type Random, random } from "../../../models/random.ts";
import type { Measure } from "../../recipe.ts";
import { byLength } from "../../tasks/translation/by-length.ts";
import { type Said, say } from "../../tasks/translation/say.ts";
import { longestSentence, randomSentence } from "../../tasks/translation/sentences.ts";
import type { Translation } from "../../tasks/translation/translate.ts";

/** The seed of held-out sentences; training draws from other seeds. */
const heldOutSeed = 0x48656c64;

/** Sentences by their number of English words, from and to. */
const lengths = [
  [3, 5],
  [6, 8],
  [9, 11],
  [12, 14],
  [15, 17],
  [18, 20],
  [21, 23],
  [24, longestSentence],
  [longestSentence + 1, 36],
] as const;

/** Sentences that training does not draw. */
export function heldOut(count: number, draw: (random: Random) => Translation): Translation[] {
  const next = random(heldOutSeed);
  return Array.from({ length: count }, () => draw(next));
}

/** How many of some sentences come out without a wrong word. */
export function shareRight(translator: Translator, sentences: readonly Translation[]): number {
  const right = sentences.filter((sentence) =>
    isRight(sentence, say(translator, sentence.english)[0]!),
  );
  return right.length / sentences.length;
}

/** Whether every word is the grammar's. */
export function isRight({ french }: Translation, said: Said): boolean {
  return french.join(" ") === said.french.join(" ");
}

/**
 * How often the English word that gets most attention is one that the French word stands for, in
 * sentences that come out right.
 */
export function shareAligned(translator: Translator, sentences: readonly Translation[]): number {
  let aligned = 0;
  let words = 0;
  for (const sentence of sentences) {
    const [said] = say(translator, sentence.english);
    if (!said?.weights || !isRight(sentence, said)) continue;
    said.weights.forEach((row, t) => {
      words++;
      if (sentence.alignment[t]!.includes(row.indexOf(Math.max(...row)))) aligned++;
    });
  }
  return aligned / words;
}

/**
 * How many sentences come out without a wrong word, by how many English words they have; the last
 * are longer than any that training draws.
 */
export function measureByLength(translator: Translator, count: number): Measure[] {
  return lengths.map(([from, to]) => {
    const trained = to <= longestSentence;
    // Sentences that are too long for training need not be held out of it.
    const side = trained ? "sentence" : "training";
    const sentences = heldOut(count, (random) => randomSentence(random, side, { from, to }));
    return {
      quantity: byLength,
      value: shareRight(translator, sentences),
      outOf: 1,
      on: { from, to, sentences: count },
      trained,
    };
  });
}
