import { ShapeError } from "../autodiff/shape-error.ts";
import type { Tape } from "../autodiff/tape.ts";
import type { Tensor } from "../autodiff/tensor.ts";

/**
 * Undoes the blur of shifting: Graves et al. 2014, eq. 9.
 *
 *     weighting_i = v_i^γ / Σ_j v_j^γ,   v = shifted + ε
 *
 * computed as a softmax of γ log v, so that a large γ does not underflow. The paper has ε = 0; in
 * training a small ε keeps the gradient of nearly empty slots in bounds.
 *
 * With d_i = weighting_i (∂L/∂weighting_i − Σ_j weighting_j ∂L/∂weighting_j):
 *
 *     ∂L/∂shifted_i = γ d_i / v_i
 *     ∂L/∂γ         = Σ_i d_i log v_i
 *
 * Where v_i = 0, weighting_i = 0 and the gradient is its limit for γ ≥ 1 (0 for γ below 1, where
 * there is none). Where all v are 0, the weighting and all gradients are 0.
 *
 * @param shifted batch × slots, not negative
 * @param sharpening γ: batch × 1, at least 1 in the paper
 * @returns batch × slots
 * @throws ShapeError
 */
export function sharpen(tape: Tape, shifted: Tensor, sharpening: Tensor, epsilon = 0): Tensor {
  const { rows: batch, cols: slots } = shifted;
  if (sharpening.rows !== batch || sharpening.cols !== 1) {
    throw new ShapeError("sharpen", "sharpening must be batch × 1", { shifted, sharpening });
  }
  const out = tape.tensor(batch, slots);
  const logs = tape.tensor(batch, slots).data;
  for (let b = 0; b < batch; b++) {
    const gamma = sharpening.data[b]!;
    const start = b * slots;
    let largest = Number.NEGATIVE_INFINITY;
    for (let s = start; s < start + slots; s++) {
      logs[s] = Math.log(shifted.data[s]! + epsilon);
      if (logs[s]! > largest) largest = logs[s]!;
    }
    let total = 0;
    for (let s = start; s < start + slots; s++) {
      const power = shifted.data[s]! + epsilon > 0 ? Math.exp(gamma * (logs[s]! - largest)) : 0;
      out.data[s] = power;
      total += power;
    }
    if (total > 0) for (let s = start; s < start + slots; s++) out.data[s]! /= total;
  }
  tape.record(() => {
    for (let b = 0; b < batch; b++) {
      const gamma = sharpening.data[b]!;
      const start = b * slots;
      let mean = 0;
      let total = 0;
      for (let s = start; s < start + slots; s++) {
        mean += out.data[s]! * out.grad[s]!;
        total += shifted.data[s]! + epsilon;
      }
      if (total === 0) continue;
      let gammaGrad = 0;
      for (let s = start; s < start + slots; s++) {
        const value = shifted.data[s]! + epsilon;
        const pull = out.grad[s]! - mean;
        if (value > 0) {
          const share = out.data[s]! * pull;
          shifted.grad[s]! += (gamma * share) / value;
          gammaGrad += share * logs[s]!;
        } else if (gamma === 1) {
          shifted.grad[s]! += pull / total;
        }
      }
      sharpening.grad[b]! += gammaGrad;
    }
  });
  return out;
}
