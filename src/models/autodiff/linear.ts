import { multiplyAdd } from "./multiply-add.ts";
import { ShapeError } from "./shape-error.ts";
import type { Tape } from "./tape.ts";
import type { Tensor } from "./tensor.ts";

/** An input, batch × inputs, and its weights, outputs × inputs. */
export type Term = readonly [x: Tensor, weights: Tensor];

/**
 * A layer of neurons without their nonlinearity, fed by any number of inputs.
 *
 *     out = Σ_t x_t W_tᵀ + bias
 *     ∂L/∂x_t = ∂L/∂out W_t,   ∂L/∂W_t = (∂L/∂out)ᵀ x_t
 *     ∂L/∂bias = Σ_batch ∂L/∂out
 *
 * @param terms at least one input with its weights
 * @param bias 1 × outputs; without it there is none
 * @returns batch × outputs
 * @throws ShapeError
 */
export function linear(tape: Tape, terms: readonly Term[], bias?: Tensor): Tensor {
  const [first, firstWeights] = terms[0]!;
  const { rows: batch } = first;
  const { rows: outputs } = firstWeights;
  const out = tape.tensor(batch, outputs);
  if (!bias) out.data.fill(0);
  else if (bias.rows !== 1 || bias.cols !== outputs) {
    throw new ShapeError("linear", "bias must be 1 × outputs", { weights: firstWeights, bias });
  } else for (let b = 0; b < batch; b++) out.data.set(bias.data, b * outputs);
  for (const [x, weights] of terms) {
    const inputs = x.cols;
    if (x.rows !== batch || weights.rows !== outputs || weights.cols !== inputs) {
      throw new ShapeError("linear", "x must be batch × inputs, weights outputs × inputs", {
        first,
        firstWeights,
        x,
        weights,
      });
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
    for (let b = 0; bias && b < batch; b++) {
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
