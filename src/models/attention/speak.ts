import type { Tape } from "../autodiff/tape.ts";
import type { Weights } from "../weights/weights.ts";
import { beamSearch, type Hypothesis } from "./beam-search.ts";
import { type DecoderStep, type Encoded, stepDecoder } from "./decoder.ts";

/** How a sentence begins and ends, and how hard to look for it. */
interface Speech {
  /** The word that stands before the first, and the one after the last. */
  readonly begin: number;
  readonly end: number;
  readonly beam: number;
  /** The most words. */
  readonly limit: number;
}

/**
 * Says a sentence about one thing that was encoded, each word after the one before.
 *
 * @returns the hypotheses that were kept, the most probable first, with the attention of each word
 */
export function speak(
  tape: Tape,
  weights: Weights,
  { about, start }: Encoded,
  { begin, end, beam, limit }: Speech,
): Hypothesis<DecoderStep>[] {
  return beamSearch<DecoderStep>({
    beam,
    end,
    limit,
    next: (before, word) =>
      stepDecoder(tape, weights, about, before?.state ?? start, [word ?? begin]),
    logits: ({ logits }) => logits.data,
  });
}
