import type { Tape } from "../autodiff/tape.ts";
import { Tensor } from "../autodiff/tensor.ts";
import { write } from "./write.ts";

/**
 * Blends the old content of every slot with one value: the special case of `write` that erases
 * with ones and adds the value.
 *
 *     m_i ← w_i a + (1 − w_i) m_i
 *
 * @param memory batch·slots × width
 * @param weighting batch × slots, a distribution
 * @param value batch × width
 * @returns the new memory, batch·slots × width
 * @throws ShapeError
 */
export function blend(tape: Tape, memory: Tensor, weighting: Tensor, value: Tensor): Tensor {
  const ones = new Tensor(value.rows, value.cols);
  ones.data.fill(1);
  return write(tape, memory, weighting, ones, value);
}
