import { type DecoderStep, type Encoded, stepDecoder } from "../../models/attention/decoder.ts";
import { argmax } from "../../models/autodiff/argmax.ts";
import { scale, sum } from "../../models/autodiff/arithmetic.ts";
import { crossEntropy } from "../../models/autodiff/cross-entropy.ts";
import type { Tape } from "../../models/autodiff/tape.ts";
import type { Tensor } from "../../models/autodiff/tensor.ts";
import type { Weights } from "../../models/weights/weights.ts";

/** How a decoder did on sentences that were dictated to it. */
interface Dictation {
  /** The mean loss of a word, in nats. */
  readonly loss: Tensor;
  /** The share of words that it held most probable, from 0 to 1. */
  readonly accuracy: number;
}

/**
 * Dictates sentences to a decoder: at every word it is told all words before, and foretells the
 * next. Sentences that have ended wait, unweighed, for the longest.
 *
 * @param encoded what the sentences are about, one a row
 * @param sentences as row numbers of the embedding, without the markers
 * @param markers the word before the first, and the one after the last
 * @param also is given each step with its number, and may make more of the loss
 */
export function dictate(
  tape: Tape,
  weights: Weights,
  { about, start }: Encoded,
  sentences: readonly (readonly number[])[],
  { begin, end }: { readonly begin: number; readonly end: number },
  also: (step: DecoderStep, t: number) => readonly Tensor[] = () => [],
): Dictation {
  const longest = Math.max(...sentences.map(({ length }) => length));
  const words = sentences.reduce((total, { length }) => total + length + 1, 0);
  let state = start;
  let right = 0;
  const losses: Tensor[] = [];
  for (let t = 0; t <= longest; t++) {
    const before = sentences.map((sentence) => (t === 0 ? begin : (sentence[t - 1] ?? end)));
    const targets = sentences.map((sentence) => sentence[t] ?? end);
    const counts = sentences.map(({ length }) => (t <= length ? 1 : 0));
    const step = stepDecoder(tape, weights, about, state, before);
    state = step.state;
    losses.push(crossEntropy(tape, step.logits, targets, counts), ...also(step, t));
    right += counts.filter((count, b) => count && argmax(step.logits, b) === targets[b]).length;
  }
  return { loss: scale(tape, sum(tape, ...losses), 1 / words), accuracy: right / words };
}
