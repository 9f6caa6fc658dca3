import { logistic } from "../autodiff/elementwise.ts";
import { linear, type Term } from "../autodiff/linear.ts";
import { ShapeError } from "../autodiff/shape-error.ts";
import type { Tape } from "../autodiff/tape.ts";
import type { Tensor } from "../autodiff/tensor.ts";

/** What a GRU knows besides the weights of its inputs. */
interface GruWeights {
  /** U, the weights of its own state: 3·units × units. */
  readonly hidden: Tensor;
  /** The bias of the inputs, and of the state, which the reset gate closes off with it: 1 × 3·units. */
  readonly bias: Tensor;
  readonly hiddenBias: Tensor;
}

/**
 * A step of a gated recurrent unit (Cho et al. 2014, with the reset gate after the product). The
 * rows of the weights are the gates reset, update, candidate, one after the other.
 *
 *     r, z = sigmoid(W x + b + U h + b_h)
 *     n    = tanh(W_n x + b_n + r (U_n h + b_hn))
 *     h'   = (1 − z) n + z h
 *
 * @param h batch × units
 * @param inputs pairs of an input, batch × inputs, and its weights W, 3·units × inputs
 * @throws ShapeError
 */
export function gru(tape: Tape, h: Tensor, weights: GruWeights, inputs: readonly Term[]): Tensor {
  return gates(
    tape,
    linear(tape, inputs, weights.bias),
    linear(tape, [[h, weights.hidden]], weights.hiddenBias),
    h,
  );
}

/**
 * What a GRU does with the sums that enter its gates, those of the inputs and those of its state.
 *
 *     dn = ∂L/∂h' (1 − z) (1 − n²),   dz = ∂L/∂h' (h − n) z (1 − z),   dr = dn s_n r (1 − r)
 *     ∂L/∂(input sums) = dr, dz, dn;   ∂L/∂(state sums s) = dr, dz, dn r;   ∂L/∂h = ∂L/∂h' z
 */
function gates(tape: Tape, ofInputs: Tensor, ofState: Tensor, h: Tensor): Tensor {
  const { rows: batch, cols: units } = h;
  if (ofInputs.rows !== batch || ofInputs.cols !== 3 * units || ofState.cols !== 3 * units) {
    throw new ShapeError("gru", "the gates must be batch × 3·units", { ofInputs, ofState, h });
  }
  const next = tape.tensor(batch, units);
  const open = tape.tensor(batch, 3 * units).data;
  const each = (step: (at: number, reset: number, update: number, candidate: number) => void) => {
    for (let b = 0; b < batch; b++) {
      for (let u = 0; u < units; u++) {
        const gate = 3 * b * units + u;
        step(b * units + u, gate, gate + units, gate + 2 * units);
      }
    }
  };
  each((at, reset, update, candidate) => {
    const r = logistic(ofInputs.data[reset]! + ofState.data[reset]!);
    const z = logistic(ofInputs.data[update]! + ofState.data[update]!);
    const n = Math.tanh(ofInputs.data[candidate]! + r * ofState.data[candidate]!);
    open[reset] = r;
    open[update] = z;
    open[candidate] = n;
    next.data[at] = (1 - z) * n + z * h.data[at]!;
  });
  tape.record(() =>
    each((at, reset, update, candidate) => {
      const r = open[reset]!;
      const z = open[update]!;
      const n = open[candidate]!;
      const grad = next.grad[at]!;
      const dn = grad * (1 - z) * (1 - n * n);
      const dz = grad * (h.data[at]! - n) * z * (1 - z);
      const dr = dn * ofState.data[candidate]! * r * (1 - r);
      ofInputs.grad[reset]! += dr;
      ofInputs.grad[update]! += dz;
      ofInputs.grad[candidate]! += dn;
      ofState.grad[reset]! += dr;
      ofState.grad[update]! += dz;
      ofState.grad[candidate]! += dn * r;
      h.grad[at]! += grad * z;
    }),
  );
  return next;
}
