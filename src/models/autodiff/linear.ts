import { multiplyAdd } from "./multiply-add.ts";
import { ShapeError } from "./shape-error.ts";
import type { Tape } from "./tape.ts";
import type { Tensor } from "./tensor.ts";

/**
 * A layer of neurons without their nonlinearity, fed by any number of inputs.
 *
 *     out = bias + Σ_t x_t W_tᵀ
 *     ∂L/∂bias = Σ_batch ∂L/∂out
 *     ∂L/∂x_t = ∂L/∂out W_t,   ∂L/∂W_t = (∂L/∂out)ᵀ x_t
 *
 * @param bias 1 × outputs
 * @param terms pairs of an input, batch × inputs, and its weights, outputs × inputs
 * @returns batch × outputs
 * @throws ShapeError
 */
export function linear(
  tape: Tape,
  bias: Tensor,
  ...terms: readonly (readonly [x: Tensor, weights: Tensor])[]
): Tensor {
  const batch = terms[0]![0].rows;
  const outputs = bias.cols;
  const out = tape.tensor(batch, outputs);
  for (let b = 0; b < batch; b++) out.data.set(bias.data, b * outputs);
  for (const [x, weights] of terms) {
    const inputs = x.cols;
    if (
      x.rows !== batch ||
      weights.rows !== outputs ||
      weights.cols !== inputs ||
      bias.rows !== 1
    ) {
      throw new ShapeError(
        "linear",
        "x must be batch × inputs, weights outputs × inputs, bias 1 × outputs",
        { x, weights, bias },
      );
    }
    multiplyAdd(
      out.data,
      { data: x.data, down: inputs, along: 1 },
      { data: weights.data, down: 1, along: inputs },
      batch,
      outputs,
      inputs,
    );
  }
  tape.record(() => {
    for (let b = 0; b < batch; b++) {
      for (let o = 0; o < outputs; o++) bias.grad[o]! += out.grad[b * outputs + o]!;
    }
    for (const [x, weights] of terms) {
      const inputs = x.cols;
      multiplyAdd(
        x.grad,
        { data: out.grad, down: outputs, along: 1 },
        { data: weights.data, down: inputs, along: 1 },
        batch,
        inputs,
        outputs,
      );
      multiplyAdd(
        weights.grad,
        { data: out.grad, down: 1, along: outputs },
        { data: x.data, down: inputs, along: 1 },
        outputs,
        inputs,
        batch,
      );
    }
  });
  return out;
}
