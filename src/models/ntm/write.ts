import { ShapeError } from "../autodiff/shape-error.ts";
import type { Tape } from "../autodiff/tape.ts";
import type { Tensor } from "../autodiff/tensor.ts";

/**
 * Writes every slot at once, each to its own extent: first erase, then add (Graves et al. 2014,
 * eqs 3 and 4).
 *
 *     m_i ← m_i (1 − w_i e) + w_i a
 *
 * @param memory batch·slots × width
 * @param weighting batch × slots, a distribution
 * @param erase batch × width, from 0 (keep) to 1 (clear)
 * @param add batch × width
 * @returns the new memory, batch·slots × width
 * @throws ShapeError
 */
export function write(
  tape: Tape,
  memory: Tensor,
  weighting: Tensor,
  erase: Tensor,
  add: Tensor,
): Tensor {
  const { rows: batch, cols: slots } = weighting;
  const { cols: width } = memory;
  if (
    memory.rows !== batch * slots ||
    erase.rows !== batch ||
    erase.cols !== width ||
    add.rows !== batch ||
    add.cols !== width
  ) {
    throw new ShapeError(
      "write",
      "memory must be batch·slots × width, weighting batch × slots, erase and add batch × width",
      { memory, weighting, erase, add },
    );
  }
  const out = tape.tensor(memory.rows, width);
  for (let b = 0; b < batch; b++) {
    for (let s = b * slots; s < (b + 1) * slots; s++) {
      const w = weighting.data[s]!;
      for (let j = 0; j < width; j++) {
        const at = s * width + j;
        const e = erase.data[b * width + j]!;
        out.data[at] = memory.data[at]! * (1 - w * e) + w * add.data[b * width + j]!;
      }
    }
  }
  tape.record(() => {
    const { grad: memoryGrad } = memory;
    const { grad: eraseGrad } = erase;
    const { grad: addGrad } = add;
    const { grad: outGrad } = out;
    for (let b = 0; b < batch; b++) {
      for (let s = b * slots; s < (b + 1) * slots; s++) {
        const w = weighting.data[s]!;
        let weightingGrad = 0;
        for (let j = 0; j < width; j++) {
          const at = s * width + j;
          const of = b * width + j;
          const grad = outGrad[at]!;
          const m = memory.data[at]!;
          const e = erase.data[of]!;
          memoryGrad[at]! += grad * (1 - w * e);
          eraseGrad[of]! -= grad * w * m;
          addGrad[of]! += grad * w;
          weightingGrad += grad * (add.data[of]! - m * e);
        }
        weighting.grad[s]! += weightingGrad;
      }
    }
  });
  return out;
}
