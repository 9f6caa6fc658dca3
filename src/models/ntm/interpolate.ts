import { ShapeError } from "../autodiff/shape-error.ts";
import type { Tape } from "../autodiff/tape.ts";
import type { Tensor } from "../autodiff/tensor.ts";

/**
 * Chooses between searching and staying: Graves et al. 2014, eq. 7.
 *
 *     gated = g content + (1 − g) previous
 *
 * @param gate batch × 1, from 0 (keep the previous weighting) to 1 (take the content's)
 * @param content batch × slots
 * @param previous batch × slots: the head's weighting at the last step
 * @returns batch × slots
 * @throws ShapeError
 */
export function interpolate(tape: Tape, gate: Tensor, content: Tensor, previous: Tensor): Tensor {
  const { rows: batch, cols: slots } = content;
  if (
    previous.rows !== batch ||
    previous.cols !== slots ||
    gate.rows !== batch ||
    gate.cols !== 1
  ) {
    throw new ShapeError("interpolate", "content and previous are batch × slots, gate batch × 1", {
      gate,
      content,
      previous,
    });
  }
  const out = tape.tensor(batch, slots);
  for (let b = 0; b < batch; b++) {
    const g = gate.data[b]!;
    for (let s = b * slots; s < (b + 1) * slots; s++) {
      out.data[s] = g * content.data[s]! + (1 - g) * previous.data[s]!;
    }
  }
  tape.record(() => {
    for (let b = 0; b < batch; b++) {
      const g = gate.data[b]!;
      let gateGrad = 0;
      for (let s = b * slots; s < (b + 1) * slots; s++) {
        const grad = out.grad[s]!;
        content.grad[s]! += grad * g;
        previous.grad[s]! += grad * (1 - g);
        gateGrad += grad * (content.data[s]! - previous.data[s]!);
      }
      gate.grad[b]! += gateGrad;
    }
  });
  return out;
}
