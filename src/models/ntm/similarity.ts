import { ShapeError } from "../autodiff/shape-error.ts";
import type { Tape } from "../autodiff/tape.ts";
import type { Tensor } from "../autodiff/tensor.ts";

/**
 * How alike each slot of memory is to the key, from −1 to 1: Graves et al. 2014, eq. 6.
 *
 *     similarity_i = k · m_i / (√(k·k + ε) √(m_i·m_i + ε))
 *
 * The paper's cosine has ε = 0. A key or slot of zeros then has similarity 0 and gradient 0. A small
 * ε keeps the gradient of nearly empty slots in bounds, and makes them less alike to any key.
 *
 *     ∂/∂k   = m_i / (|k||m_i|) − similarity_i k / |k|²
 *     ∂/∂m_i = k / (|k||m_i|) − similarity_i m_i / |m_i|²
 *
 * @param key batch × width
 * @param memory batch·slots × width
 * @returns batch × slots
 * @throws ShapeError
 */
export function similarity(tape: Tape, key: Tensor, memory: Tensor, epsilon = 0): Tensor {
  const { rows: batch, cols: width } = key;
  const slots = memory.rows / batch;
  if (memory.cols !== width || !Number.isInteger(slots)) {
    throw new ShapeError("similarity", "memory must be batch·slots × the key's width", {
      key,
      memory,
    });
  }
  const out = tape.tensor(batch, slots);
  const keyNorm = tape.tensor(1, batch).data;
  const slotNorm = tape.tensor(batch, slots).data;
  const k = key.data;
  const m = memory.data;
  for (let b = 0; b < batch; b++) {
    let kk = epsilon;
    for (let j = b * width; j < (b + 1) * width; j++) kk += k[j]! * k[j]!;
    keyNorm[b] = Math.sqrt(kk);
    for (let s = b * slots; s < (b + 1) * slots; s++) {
      let km = 0;
      let mm = epsilon;
      for (let j = 0; j < width; j++) {
        const value = m[s * width + j]!;
        km += k[b * width + j]! * value;
        mm += value * value;
      }
      slotNorm[s] = Math.sqrt(mm);
      const norms = keyNorm[b]! * slotNorm[s]!;
      out.data[s] = norms === 0 ? 0 : km / norms;
    }
  }
  tape.record(() => {
    const { grad, data } = out;
    const { grad: keyGrad } = key;
    const { grad: memoryGrad } = memory;
    for (let b = 0; b < batch; b++) {
      const kNorm = keyNorm[b]!;
      for (let s = b * slots; s < (b + 1) * slots; s++) {
        const mNorm = slotNorm[s]!;
        if (kNorm === 0 || mNorm === 0) continue;
        const cross = grad[s]! / (kNorm * mNorm);
        const pull = grad[s]! * data[s]!;
        const ofKey = pull / (kNorm * kNorm);
        const ofSlot = pull / (mNorm * mNorm);
        for (let j = 0; j < width; j++) {
          const at = b * width + j;
          const slot = s * width + j;
          keyGrad[at]! += cross * m[slot]! - ofKey * k[at]!;
          memoryGrad[slot]! += cross * k[at]! - ofSlot * m[slot]!;
        }
      }
    }
  });
  return out;
}
