import type { Tape } from "../autodiff/tape.ts";
import type { Tensor } from "../autodiff/tensor.ts";
import { content } from "./content.ts";
import { interpolate } from "./interpolate.ts";
import { sharpen } from "./sharpen.ts";
import { shift } from "./shift.ts";
import { similarity } from "./similarity.ts";

/** What a head emits to say where it wants to go. One row a machine of the batch. */
export interface Addressing {
  /** What to look for: batch × width. */
  readonly key: Tensor;
  /** β, how sharply to look for it: batch × 1, positive. */
  readonly strength: Tensor;
  /** g, whether to go where the content is (1) or to stay (0): batch × 1. */
  readonly gate: Tensor;
  /** How far to move on: batch × an odd number of offsets, a distribution. */
  readonly shift: Tensor;
  /** γ, how much to undo the blur: batch × 1, at least 1. */
  readonly sharpening: Tensor;
}

/** The weighting of a head and every step on the way to it, each batch × slots. */
export interface Address {
  readonly similarity: Tensor;
  readonly content: Tensor;
  readonly gated: Tensor;
  readonly shifted: Tensor;
  readonly weighting: Tensor;
}

/** The ε of similarity and sharpening, which keep gradients in bounds; both are 0 in the paper. */
interface Stability {
  readonly cosine: number;
  readonly sharpening: number;
}

const plain: Stability = { cosine: 0, sharpening: 0 };

/**
 * Where a head looks: the whole addressing mechanism of Graves et al. 2014, figure 2. Search by
 * content, stay or go, move on, sharpen.
 *
 * @param memory batch·slots × width
 * @param previous batch × slots: the head's weighting at the last step
 * @throws ShapeError
 */
export function address(
  tape: Tape,
  memory: Tensor,
  previous: Tensor,
  head: Addressing,
  stability = plain,
): Address {
  const similar = similarity(tape, head.key, memory, stability.cosine);
  const found = content(tape, similar, head.strength);
  const gated = interpolate(tape, head.gate, found, previous);
  const shifted = shift(tape, gated, head.shift);
  const weighting = sharpen(tape, shifted, head.sharpening, stability.sharpening);
  return { similarity: similar, content: found, gated, shifted, weighting };
}
