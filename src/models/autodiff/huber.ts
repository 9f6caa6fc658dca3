import { ShapeError } from "./shape-error.ts";
import type { Tape } from "./tape.ts";
import type { Tensor } from "./tensor.ts";

/** The loss of one value that is `off` its target: off² / 2 up to δ, δ (|off| − δ / 2) from there on. */
export function huberLoss(off: number, delta: number): number {
  const size = Math.abs(off);
  return size <= delta ? (size * size) / 2 : delta * (size - delta / 2);
}

/**
 * How far values are off their targets, added up: by squares near the target and by distances
 * farther off, so that one far miss does not outweigh many near ones (Huber 1964).
 *
 *     loss = Σ d² / 2 where |d| ≤ δ,   Σ δ (|d| − δ / 2) elsewhere,   d = x − target
 *     ∂loss/∂x = d, but at most δ and at least −δ
 *
 * @param x any shape
 * @param targets of the same shape; they get no gradient
 * @param delta δ, above 0: where squares end
 * @returns 1 × 1
 * @throws ShapeError
 */
export function huber(tape: Tape, x: Tensor, targets: Tensor, delta: number): Tensor {
  if (x.rows !== targets.rows || x.cols !== targets.cols) {
    throw new ShapeError("huber", "x and targets must have the same shape", { x, targets });
  }
  const out = tape.tensor(1, 1);
  let total = 0;
  for (let i = 0; i < x.data.length; i++) {
    total += huberLoss(x.data[i]! - targets.data[i]!, delta);
  }
  out.data[0] = total;
  tape.record(() => {
    const share = out.grad[0]!;
    for (let i = 0; i < x.data.length; i++) {
      const off = x.data[i]! - targets.data[i]!;
      x.grad[i]! += share * Math.max(-delta, Math.min(delta, off));
    }
  });
  return out;
}
