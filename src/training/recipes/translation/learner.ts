import { type DecoderStep, stepDecoder } from "../../../models/attention/decoder.ts";
import { encode, type Translator } from "../../../models/attention/translator.ts";
import { scale, sum } from "../../../models/autodiff/arithmetic.ts";
import { crossEntropy } from "../../../models/autodiff/cross-entropy.ts";
import type { Random } from "../../../models/random.ts";
import type { Learner } from "../../recipe.ts";
import { marker, rowsOfEnglish, rowsOfFrench } from "../../tasks/translation/rows.ts";
import type { Translation } from "../../tasks/translation/translate.ts";

/** A translator that learns to say each French word, given the right ones before it. */
export function translationLearner(
  { shape, weights }: Translator,
  draw: (random: Random) => readonly Translation[],
): Learner {
  return {
    weights,
    loss(tape, random) {
      const sentences = draw(random);
      const french = sentences.map((sentence) => [...rowsOfFrench(sentence.french), marker]);
      const { about, start } = encode(
        tape,
        shape,
        weights,
        sentences.map(({ english }) => rowsOfEnglish(english)),
      );
      const words = french.reduce((total, { length }) => total + length, 0);
      const longest = french.reduce((most, { length }) => Math.max(most, length), 0);
      const losses = [];
      let state = start;
      let right = 0;
      for (let t = 0; t < longest; t++) {
        const before = french.map((rows) => rows[t - 1] ?? marker);
        const step = stepDecoder(tape, weights, about, state, before);
        // Where a sentence is over there is nothing left to learn.
        const targets = french.map((rows) => rows[t] ?? marker);
        const counts = french.map((rows) => (t < rows.length ? 1 : 0));
        losses.push(crossEntropy(tape, step.logits, targets, counts));
        right += countRight(step, targets, counts);
        state = step.state;
      }
      return {
        loss: scale(tape, sum(tape, ...losses), 1 / words),
        accuracy: right / words,
        difficulty: 0,
      };
    },
  };
}

/** How many words of a step would have come out right; those that count 0 are left out. */
function countRight(
  { logits }: DecoderStep,
  targets: readonly number[],
  counts: readonly number[],
): number {
  const { cols, data } = logits;
  return targets.filter((target, b) => {
    if (counts[b] === 0) return false;
    const start = b * cols;
    let best = start;
    for (let i = start; i < start + cols; i++) if (data[i]! > data[best]!) best = i;
    return best === start + target;
  }).length;
}
