import { ShapeError } from "../autodiff/shape-error.ts";
import type { Tape } from "../autodiff/tape.ts";
import type { Tensor } from "../autodiff/tensor.ts";

/**
 * Moves the focus along the memory, whose ends meet: the circular convolution of Graves et al.
 * 2014, eq. 8.
 *
 *     shifted_i = Σ_o filter_o gated_(i − o),   indices modulo the number of slots
 *
 * The filter's columns are the offsets −r … r in order, so that its last column moves the focus on
 * by r. A filter wider than the memory wraps around as often as it needs to.
 *
 * @param gated batch × slots
 * @param filter batch × 2r + 1, a distribution over offsets
 * @returns batch × slots
 * @throws ShapeError also for a filter with an even number of columns, which has no middle
 */
export function shift(tape: Tape, gated: Tensor, filter: Tensor): Tensor {
  const { rows: batch, cols: slots } = gated;
  const { cols: offsets } = filter;
  if (filter.rows !== batch || offsets % 2 === 0) {
    throw new ShapeError("shift", "filter must be batch × an odd number of offsets", {
      gated,
      filter,
    });
  }
  const reach = (offsets - 1) / 2;
  const out = tape.tensor(batch, slots);
  out.data.fill(0);
  for (let b = 0; b < batch; b++) {
    for (let o = 0; o < offsets; o++) {
      const weight = filter.data[b * offsets + o]!;
      let from = source(o - reach, slots);
      for (let s = b * slots; s < (b + 1) * slots; s++) {
        out.data[s]! += weight * gated.data[b * slots + from]!;
        if (++from === slots) from = 0;
      }
    }
  }
  tape.record(() => {
    const { grad: outGrad } = out;
    const { grad: gatedGrad } = gated;
    for (let b = 0; b < batch; b++) {
      for (let o = 0; o < offsets; o++) {
        const weight = filter.data[b * offsets + o]!;
        let from = source(o - reach, slots);
        let filterGrad = 0;
        for (let s = b * slots; s < (b + 1) * slots; s++) {
          const grad = outGrad[s]!;
          gatedGrad[b * slots + from]! += grad * weight;
          filterGrad += grad * gated.data[b * slots + from]!;
          if (++from === slots) from = 0;
        }
        filter.grad[b * offsets + o]! += filterGrad;
      }
    }
  });
  return out;
}

/** The slot whose weight arrives in slot 0 when everything moves by `offset`. */
function source(offset: number, slots: number): number {
  return ((-offset % slots) + slots) % slots;
}
