import { ShapeError } from "../autodiff/shape-error.ts";
import type { Tape } from "../autodiff/tape.ts";
import type { Tensor } from "../autodiff/tensor.ts";

/**
 * Compares each item with the query by a dot product.
 *
 *     score_i = q · x_i
 *     ∂L/∂q = Σ_i ∂L/∂score_i x_i,   ∂L/∂x_i = ∂L/∂score_i q
 *
 * @param query batch × width
 * @param items batch·count × width
 * @returns batch × count
 * @throws ShapeError
 */
export function dotScores(tape: Tape, query: Tensor, items: Tensor): Tensor {
  const { rows: batch, cols: width } = query;
  const count = items.rows / batch;
  if (items.cols !== width || !Number.isInteger(count)) {
    throw new ShapeError("dotScores", "items must be batch·count × the query's width", {
      query,
      items,
    });
  }
  const out = tape.tensor(batch, count);
  for (let b = 0; b < batch; b++) {
    for (let i = b * count; i < (b + 1) * count; i++) {
      let score = 0;
      for (let j = 0; j < width; j++)
        score += query.data[b * width + j]! * items.data[i * width + j]!;
      out.data[i] = score;
    }
  }
  tape.record(() => {
    const { grad: queryGrad } = query;
    const { grad: itemsGrad } = items;
    for (let b = 0; b < batch; b++) {
      for (let i = b * count; i < (b + 1) * count; i++) {
        const grad = out.grad[i]!;
        for (let j = 0; j < width; j++) {
          queryGrad[b * width + j]! += grad * items.data[i * width + j]!;
          itemsGrad[i * width + j]! += grad * query.data[b * width + j]!;
        }
      }
    }
  });
  return out;
}
