import { tanh } from "../autodiff/elementwise.ts";
import { linear, type Term } from "../autodiff/linear.ts";
import type { Tape } from "../autodiff/tape.ts";
import type { Tensor } from "../autodiff/tensor.ts";

/**
 * A step of the plain recurrent network (Elman 1990).
 *
 *     h' = tanh(W x + U h + b)
 *
 * @param h batch × units
 * @param weights U: units × units
 * @param bias 1 × units
 * @param inputs pairs of an input, batch × inputs, and its weights W, units × inputs
 * @throws ShapeError
 */
export function rnn(
  tape: Tape,
  h: Tensor,
  weights: Tensor,
  bias: Tensor,
  inputs: readonly Term[],
): Tensor {
  return tanh(tape, linear(tape, [...inputs, [h, weights]], bias));
}
