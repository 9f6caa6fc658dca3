import type { Tape } from "./tape.ts";
import type { Tensor } from "./tensor.ts";

/** Keeps the logarithm of a probability of 0 finite. */
const least = 1e-12;

/**
 * How undecided distributions are, in nats: the entropy of each row, added up.
 *
 *     out = −Σ p log p,   ∂out/∂p = −log p − 1
 *
 * @param p a distribution a row
 * @returns 1 × 1
 */
export function entropy(tape: Tape, p: Tensor): Tensor {
  const out = tape.tensor(1, 1);
  let total = 0;
  for (const each of p.data) total -= each * Math.log(each + least);
  out.data[0] = total;
  tape.record(() => {
    const share = out.grad[0]!;
    for (let i = 0; i < p.data.length; i++) {
      p.grad[i]! -= share * (Math.log(p.data[i]! + least) + 1);
    }
  });
  return out;
}
