import { ShapeError } from "../autodiff/shape-error.ts";
import type { Tape } from "../autodiff/tape.ts";
import type { Tensor } from "../autodiff/tensor.ts";
import { focusedWeighting } from "./focus.ts";

/**
 * Makes one number an address that has a slope: the weighting of `focusedWeighting`, from which a
 * gradient goes back to the number. Not of a paper: it is the least that makes a slot number soft.
 *
 *     w_i ∝ exp(−(i − address)² / 2 width²)
 *     ∂w_i/∂address = w_i (i − Σ_j w_j j) / width²
 *
 * @param slots how many slots; the first is at 1
 * @param address batch × 1
 * @param width standard deviation, in slots, above 0
 * @returns batch × slots, each row a distribution
 * @throws ShapeError, RangeError
 */
export function softAddress(tape: Tape, slots: number, address: Tensor, width: number): Tensor {
  const { rows: batch } = address;
  if (address.cols !== 1) {
    throw new ShapeError("softAddress", "address must be batch × 1", { address });
  }
  const out = tape.tensor(batch, slots);
  for (const [b, centre] of address.data.entries()) {
    out.data.set(focusedWeighting(slots, centre, width), b * slots);
  }
  tape.record(() => {
    for (let b = 0; b < batch; b++) {
      const weights = out.data.subarray(b * slots, (b + 1) * slots);
      const mean = weights.reduce((sum, weight, i) => sum + weight * (i + 1), 0);
      let slope = 0;
      for (const [i, weight] of weights.entries()) {
        slope += out.grad[b * slots + i]! * weight * (i + 1 - mean);
      }
      // Not by its square, which for a narrow width is 0.
      address.grad[b]! += slope / width / width;
    }
  });
  return out;
}
