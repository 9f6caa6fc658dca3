import { type Random, randomItem } from "../../../models/random.ts";
import { randomSentence } from "../../tasks/translation/sentences.ts";
import type { Translation } from "../../tasks/translation/translate.ts";

/** Sentences to train on, none of them held out. */
export interface Corpus {
  /**
   * A batch of sentences with equally many English words, so that they can be read side by side: as
   * many as a random sentence of the corpus has.
   */
  batch(random: Random, size: number): Translation[];
}

/** Draws a corpus of sentences with their translations. */
export function createCorpus(random: Random, size: number): Corpus {
  const sentences = Array.from({ length: size }, () => randomSentence(random, "training"));
  const byLength = new Map<number, Translation[]>();
  for (const sentence of sentences) {
    const { length } = sentence.english;
    const alike = byLength.get(length);
    if (alike) alike.push(sentence);
    else byLength.set(length, [sentence]);
  }
  return {
    batch(random, size) {
      const alike = byLength.get(randomItem(random, sentences).english.length)!;
      return Array.from({ length: size }, () => randomItem(random, alike));
    },
  };
}
