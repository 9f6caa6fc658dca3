import { ShapeError } from "./shape-error.ts";
import type { Tape } from "./tape.ts";
import type { Tensor } from "./tensor.ts";

/**
 * How badly softmax(logits) foretells one class a row, in nats.
 *
 *     loss = −Σ_b weight_b log softmax(z_b)_(target b)
 *     ∂loss/∂z_bi = weight_b (softmax(z_b)_i − [i = target b])
 *
 * @param logits z: batch × classes
 * @param targets the right column of each row
 * @param weights what each row counts; 0 leaves it out
 * @returns 1 × 1
 * @throws ShapeError; RangeError for a target that is no column
 */
export function crossEntropy(
  tape: Tape,
  logits: Tensor,
  targets: readonly number[],
  weights: readonly number[],
): Tensor {
  const { rows: batch, cols: classes } = logits;
  if (targets.length !== batch || weights.length !== batch) {
    throw new ShapeError(
      "crossEntropy",
      `there must be a target and a weight a row, not ${targets.length} and ${weights.length}`,
      { logits },
    );
  }
  const wrong = targets.find((t) => !(Number.isInteger(t) && t >= 0 && t < classes));
  if (wrong !== undefined) {
    throw new RangeError(`crossEntropy: target ${wrong} is not one of ${classes} classes`);
  }
  const out = tape.tensor(1, 1);
  const probabilities = tape.tensor(batch, classes).data;
  let loss = 0;
  for (let b = 0; b < batch; b++) {
    const start = b * classes;
    let largest = Number.NEGATIVE_INFINITY;
    for (let i = start; i < start + classes; i++) largest = Math.max(largest, logits.data[i]!);
    let total = 0;
    for (let i = start; i < start + classes; i++) {
      const power = Math.exp(logits.data[i]! - largest);
      probabilities[i] = power;
      total += power;
    }
    for (let i = start; i < start + classes; i++) probabilities[i]! /= total;
    loss += weights[b]! * (Math.log(total) + largest - logits.data[start + targets[b]!]!);
  }
  out.data[0] = loss;
  tape.record(() => {
    for (let b = 0; b < batch; b++) {
      const share = out.grad[0]! * weights[b]!;
      for (let i = 0; i < classes; i++) {
        const right = i === targets[b] ? 1 : 0;
        logits.grad[b * classes + i]! += share * (probabilities[b * classes + i]! - right);
      }
    }
  });
  return out;
}
