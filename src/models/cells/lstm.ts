import { logistic } from "../autodiff/elementwise.ts";
import { linear, type Term } from "../autodiff/linear.ts";
import { ShapeError } from "../autodiff/shape-error.ts";
import type { Tape } from "../autodiff/tape.ts";
import type { Tensor } from "../autodiff/tensor.ts";

/** The state of an LSTM: h, which it shows, and c, which it keeps; each batch × units. */
export interface LstmState {
  readonly h: Tensor;
  readonly c: Tensor;
}

/**
 * A step of a long short-term memory (Hochreiter and Schmidhuber 1997, with a forget gate). The
 * rows of the weights are the gates input, forget, candidate, output, one after the other.
 *
 *     i, f, o = sigmoid(W x + U h + b),   g = tanh(W x + U h + b)
 *     c' = f c + i g,   h' = o tanh(c')
 *
 * @param weights U: 4·units × units
 * @param bias 1 × 4·units
 * @param inputs pairs of an input, batch × inputs, and its weights W, 4·units × inputs
 * @throws ShapeError
 */
export function lstm(
  tape: Tape,
  state: LstmState,
  weights: Tensor,
  bias: Tensor,
  inputs: readonly Term[],
): LstmState {
  return gates(tape, linear(tape, [...inputs, [state.h, weights]], bias), state.c);
}

/**
 * What an LSTM does with the sums that enter its gates. With ∂L/∂c' from the next step:
 *
 *     dc = ∂L/∂c' + ∂L/∂h' o (1 − tanh²(c'))
 *     ∂L/∂i, f, g, o (before their nonlinearity) =
 *       dc g i (1 − i),   dc c f (1 − f),   dc i (1 − g²),   ∂L/∂h' tanh(c') o (1 − o)
 *     ∂L/∂c = dc f
 */
function gates(tape: Tape, sums: Tensor, c: Tensor): LstmState {
  const { rows: batch, cols: units } = c;
  if (sums.rows !== batch || sums.cols !== 4 * units) {
    throw new ShapeError("lstm", "the gates must be batch × 4·units", { gates: sums, c });
  }
  const next = { h: tape.tensor(batch, units), c: tape.tensor(batch, units) };
  const open = tape.tensor(batch, 4 * units).data;
  for (let b = 0; b < batch; b++) {
    for (let u = 0; u < units; u++) {
      const at = b * units + u;
      const gate = 4 * b * units + u;
      const i = logistic(sums.data[gate]!);
      const f = logistic(sums.data[gate + units]!);
      const g = Math.tanh(sums.data[gate + 2 * units]!);
      const o = logistic(sums.data[gate + 3 * units]!);
      open[gate] = i;
      open[gate + units] = f;
      open[gate + 2 * units] = g;
      open[gate + 3 * units] = o;
      const kept = f * c.data[at]! + i * g;
      next.c.data[at] = kept;
      next.h.data[at] = o * Math.tanh(kept);
    }
  }
  tape.record(() => {
    for (let b = 0; b < batch; b++) {
      for (let u = 0; u < units; u++) {
        const at = b * units + u;
        const gate = 4 * b * units + u;
        const i = open[gate]!;
        const f = open[gate + units]!;
        const g = open[gate + 2 * units]!;
        const o = open[gate + 3 * units]!;
        const shown = Math.tanh(next.c.data[at]!);
        const dh = next.h.grad[at]!;
        const dc = next.c.grad[at]! + dh * o * (1 - shown * shown);
        sums.grad[gate]! += dc * g * i * (1 - i);
        sums.grad[gate + units]! += dc * c.data[at]! * f * (1 - f);
        sums.grad[gate + 2 * units]! += dc * i * (1 - g * g);
        sums.grad[gate + 3 * units]! += dh * shown * o * (1 - o);
        c.grad[at]! += dc * f;
      }
    }
  });
  return next;
}
