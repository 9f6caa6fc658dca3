import { logistic, logOnePlusExp } from "./elementwise.ts";
import { ShapeError } from "./shape-error.ts";
import type { Tape } from "./tape.ts";
import type { Tensor } from "./tensor.ts";

/**
 * How badly the probabilities sigmoid(logits) foretell the targets, in nats: the mean over all
 * entries.
 *
 *     loss = mean(−t log sigmoid(z) − (1 − t) log(1 − sigmoid(z))) = mean(log(1 + exp(z)) − t z)
 *     ∂loss/∂z = (sigmoid(z) − t) / entries
 *
 * @param logits z
 * @param targets t, from 0 to 1, of the same shape; they get no gradient
 * @returns 1 × 1
 * @throws ShapeError
 */
export function binaryCrossEntropy(tape: Tape, logits: Tensor, targets: Tensor): Tensor {
  if (logits.rows !== targets.rows || logits.cols !== targets.cols) {
    throw new ShapeError("binaryCrossEntropy", "logits and targets must have the same shape", {
      logits,
      targets,
    });
  }
  const entries = logits.data.length;
  const out = tape.tensor(1, 1);
  let total = 0;
  for (let i = 0; i < entries; i++) {
    const z = logits.data[i]!;
    total += logOnePlusExp(z) - targets.data[i]! * z;
  }
  out.data[0] = total / entries;
  tape.record(() => {
    const share = out.grad[0]! / entries;
    for (let i = 0; i < entries; i++) {
      logits.grad[i]! += share * (logistic(logits.data[i]!) - targets.data[i]!);
    }
  });
  return out;
}
