import { ShapeError } from "./autodiff/shape-error.ts";
import type { Tape } from "./autodiff/tape.ts";
import type { Tensor } from "./autodiff/tensor.ts";

/**
 * Reads every slot at once, each to its own extent: Graves et al. 2014, eq. 2. The context that an
 * attention mechanism hands on is the same sum (Bahdanau et al. 2014, eq. 5), and so is the state
 * that a time step's computation steps are mixed into (Graves 2016, section 2).
 *
 *     read = Σ_i w_i m_i
 *
 * @param weighting batch × slots, a distribution
 * @param memory batch·slots × width
 * @returns batch × width
 * @throws ShapeError
 */
export function read(tape: Tape, weighting: Tensor, memory: Tensor): Tensor {
  const { rows: batch, cols: slots } = weighting;
  const { cols: width } = memory;
  if (memory.rows !== batch * slots) {
    throw new ShapeError("read", "memory must have a row for each column of the weighting", {
      weighting,
      memory,
    });
  }
  const out = tape.tensor(batch, width);
  out.data.fill(0);
  for (let b = 0; b < batch; b++) {
    for (let s = b * slots; s < (b + 1) * slots; s++) {
      const w = weighting.data[s]!;
      for (let j = 0; j < width; j++) out.data[b * width + j]! += w * memory.data[s * width + j]!;
    }
  }
  tape.record(() => {
    const { grad: outGrad } = out;
    const { grad: memoryGrad } = memory;
    for (let b = 0; b < batch; b++) {
      for (let s = b * slots; s < (b + 1) * slots; s++) {
        const w = weighting.data[s]!;
        let weightingGrad = 0;
        for (let j = 0; j < width; j++) {
          const grad = outGrad[b * width + j]!;
          memoryGrad[s * width + j]! += w * grad;
          weightingGrad += grad * memory.data[s * width + j]!;
        }
        weighting.grad[s]! += weightingGrad;
      }
    }
  });
  return out;
}
