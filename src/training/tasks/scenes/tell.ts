import { type Captioner, lookAt } from "../../../models/attention/captioner.ts";
import type { DecoderStep } from "../../../models/attention/decoder.ts";
import type { Grid } from "../../../models/attention/grid.ts";
import { speak } from "../../../models/attention/speak.ts";
import type { Tape } from "../../../models/autodiff/tape.ts";
import { Tensor } from "../../../models/autodiff/tensor.ts";
import { type Picture, paper } from "./picture.ts";
import { longestCaption, markers, wordOf } from "./vocabulary.ts";

/** A caption that was told of a picture. */
export interface Telling {
  readonly words: readonly string[];
  /** What led to each word, and last to the end marker if it was reached. */
  readonly steps: readonly DecoderStep[];
  /** What the convolutional network made of the picture. */
  readonly grid: Grid;
}

/** Tells a picture, always by the word that is most probable. */
export function tell(tape: Tape, captioner: Captioner, picture: Picture): Telling {
  const seen = lookAt(tape, captioner, pixels([picture]));
  const { weights } = captioner;
  const [best] = speak(tape, weights, seen, { ...markers, beam: 1, limit: longestCaption + 1 });
  const { words, steps } = best!;
  return {
    words: words.map(wordOf).filter((word) => word !== undefined),
    steps,
    grid: seen.grid,
  };
}

/**
 * Pictures as a captioner is given them: a row a pixel, less the colour of the paper, since a
 * convolution takes what lies beyond a picture for zeros.
 */
export function pixels(pictures: readonly Picture[]): Tensor {
  const values = pictures.flat();
  const data = Float64Array.from(values, (value, i) => value - paper[i % 3]!);
  return new Tensor(values.length / 3, 3, data);
}
