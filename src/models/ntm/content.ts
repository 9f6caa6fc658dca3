import { scaleRows } from "../autodiff/scale-rows.ts";
import { softmax } from "../autodiff/softmax.ts";
import type { Tape } from "../autodiff/tape.ts";
import type { Tensor } from "../autodiff/tensor.ts";

/**
 * Finds slots by what is in them: Graves et al. 2014, eq. 5.
 *
 *     content = softmax(β similarity)
 *
 * @param similarity batch × slots, from −1 to 1
 * @param strength β: batch × 1, positive; the larger, the narrower the focus
 * @returns batch × slots, each row a distribution
 * @throws ShapeError
 */
export function content(tape: Tape, similarity: Tensor, strength: Tensor): Tensor {
  return softmax(tape, scaleRows(tape, strength, similarity));
}
