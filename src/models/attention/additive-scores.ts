import { ShapeError } from "../autodiff/shape-error.ts";
import type { Tape } from "../autodiff/tape.ts";
import type { Tensor } from "../autodiff/tensor.ts";

/**
 * Compares each item with the query by a small network: Bahdanau et al. 2014, appendix A.1.2. Query
 * and items have been projected to its hidden units before, the items once for all queries.
 *
 *     score_i = v · tanh(q + k_i)
 *     with t = tanh(q + k_i) and d = ∂L/∂score_i:
 *     ∂L/∂v += d t,   ∂L/∂q += d v (1 − t²),   ∂L/∂k_i = d v (1 − t²)
 *
 * @param query q: batch × units
 * @param keys k: batch·count × units
 * @param v 1 × units
 * @returns batch × count
 * @throws ShapeError
 */
export function additiveScores(tape: Tape, query: Tensor, keys: Tensor, v: Tensor): Tensor {
  const { rows: batch, cols: units } = query;
  const count = keys.rows / batch;
  if (keys.cols !== units || !Number.isInteger(count) || v.rows !== 1 || v.cols !== units) {
    throw new ShapeError("additiveScores", "keys must be batch·count × units, v 1 × units", {
      query,
      keys,
      v,
    });
  }
  const out = tape.tensor(batch, count);
  const hidden = tape.tensor(keys.rows, units).data;
  for (let b = 0; b < batch; b++) {
    for (let i = b * count; i < (b + 1) * count; i++) {
      let score = 0;
      for (let j = 0; j < units; j++) {
        const t = Math.tanh(query.data[b * units + j]! + keys.data[i * units + j]!);
        hidden[i * units + j] = t;
        score += v.data[j]! * t;
      }
      out.data[i] = score;
    }
  }
  tape.record(() => {
    const { grad: queryGrad } = query;
    const { grad: keysGrad } = keys;
    const { grad: vGrad } = v;
    for (let b = 0; b < batch; b++) {
      for (let i = b * count; i < (b + 1) * count; i++) {
        const grad = out.grad[i]!;
        for (let j = 0; j < units; j++) {
          const t = hidden[i * units + j]!;
          const pull = grad * v.data[j]! * (1 - t * t);
          vGrad[j]! += grad * t;
          queryGrad[b * units + j]! += pull;
          keysGrad[i * units + j]! += pull;
        }
      }
    }
  });
  return out;
}
