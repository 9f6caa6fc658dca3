import { ShapeError } from "../autodiff/shape-error.ts";
import { softmax } from "../autodiff/softmax.ts";
import type { Tape } from "../autodiff/tape.ts";
import type { Tensor } from "../autodiff/tensor.ts";

/**
 * Makes one number an address that has a slope: the weighting of `focusedWeighting`, from which a
 * gradient goes back to the number. Not of a paper: it is the least that makes a slot number soft.
 *
 *     weighting_i ∝ exp(−(i − address)² / 2 width²)
 *     ∂(exponent_i)/∂address = (i − address) / width²
 *
 * @param slots how many slots; the first is at 1
 * @param address batch × 1
 * @param width standard deviation, in slots, above 0
 * @returns batch × slots, each row a distribution
 * @throws ShapeError
 */
export function softAddress(tape: Tape, slots: number, address: Tensor, width: number): Tensor {
  const { rows: batch } = address;
  if (address.cols !== 1) {
    throw new ShapeError("softAddress", "address must be batch × 1", { address });
  }
  if (!(width > 0)) throw new RangeError(`softAddress: width is ${width}, not above 0`);
  const exponents = tape.tensor(batch, slots);
  const away = (b: number, i: number) => i + 1 - address.data[b]!;
  for (let b = 0; b < batch; b++) {
    for (let i = 0; i < slots; i++) {
      exponents.data[b * slots + i] = -((away(b, i) / width) ** 2) / 2;
    }
  }
  tape.record(() => {
    for (let b = 0; b < batch; b++) {
      for (let i = 0; i < slots; i++) {
        address.grad[b]! += (exponents.grad[b * slots + i]! * away(b, i)) / width ** 2;
      }
    }
  });
  return softmax(tape, exponents);
}
