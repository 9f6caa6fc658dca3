import type { Tape } from "./tape.ts";
import type { Tensor } from "./tensor.ts";

/**
 * Turns each row of scores into a distribution.
 *
 *     out_i = exp(x_i) / Σ_j exp(x_j)
 *     ∂L/∂x_i = out_i (∂L/∂out_i − Σ_j out_j ∂L/∂out_j)
 *
 * The largest score is taken off first, so that no score is too large.
 */
export function softmax(tape: Tape, x: Tensor): Tensor {
  const { rows, cols } = x;
  const out = tape.tensor(rows, cols);
  for (let r = 0; r < rows; r++) {
    const start = r * cols;
    let largest = Number.NEGATIVE_INFINITY;
    for (let i = start; i < start + cols; i++) largest = Math.max(largest, x.data[i]!);
    let total = 0;
    for (let i = start; i < start + cols; i++) {
      const value = Math.exp(x.data[i]! - largest);
      out.data[i] = value;
      total += value;
    }
    for (let i = start; i < start + cols; i++) out.data[i]! /= total;
  }
  tape.record(() => {
    for (let r = 0; r < rows; r++) {
      const start = r * cols;
      let mean = 0;
      for (let i = start; i < start + cols; i++) mean += out.data[i]! * out.grad[i]!;
      for (let i = start; i < start + cols; i++) {
        x.grad[i]! += out.data[i]! * (out.grad[i]! - mean);
      }
    }
  });
  return out;
}
