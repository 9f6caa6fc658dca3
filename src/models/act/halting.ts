import { logistic } from "../autodiff/elementwise.ts";
import type { Tape } from "../autodiff/tape.ts";
import type { Tensor } from "../autodiff/tensor.ts";

/** How attention is spread over the computation steps of one time step. */
export interface Halting {
  /** N(t), the steps each member of the batch takes. */
  readonly steps: readonly number[];
  /** h, what the halting neuron says at each step: batch × steps. */
  readonly probabilities: Tensor;
  /** p, how much of the answer comes from each step: batch × steps, a distribution. */
  readonly weights: Tensor;
  /** R(t), what was left of the budget for the last step: batch × 1. */
  readonly remainder: Tensor;
  /** ρ(t) = N(t) + R(t), the cost of the computation: batch × 1. */
  readonly ponder: Tensor;
}

/**
 * Spends a budget of 1 on computation steps, until less than ε is left: Graves 2016, eqs 5–8 and 12.
 *
 *     h_n = sigmoid(logit_n)
 *     N   = the first n at which Σ_(k ≤ n) h_k ≥ 1 − ε, or the last n there is
 *     R   = 1 − Σ_(k < N) h_k
 *     p   = h_1, …, h_(N−1), R, 0, …, 0
 *     ponder = N + R, in whose gradient N counts as a constant
 *
 * A halting probability of exactly 1 ends the budget at once; one of exactly 0 spends nothing; both
 * have gradient 0, as saturated sigmoids do. The step at which it halts gets no gradient, since its
 * weight is what the others left.
 *
 *     ∂L/∂h_k = ∂L/∂p_k − ∂L/∂p_N − ∂L/∂R − ∂L/∂ponder,   for k < N
 *
 * @param logits batch × as many steps as there are at most
 * @param epsilon ε, from 0 to 1: what need not be spent, so that one step can be enough
 */
export function halting(tape: Tape, logits: Tensor, epsilon: number): Halting {
  const { rows: batch, cols: limit } = logits;
  const probabilities = tape.tensor(batch, limit);
  const weights = tape.tensor(batch, limit);
  const remainder = tape.tensor(batch, 1);
  const ponder = tape.tensor(batch, 1);
  const steps: number[] = [];
  weights.data.fill(0);
  for (let b = 0; b < batch; b++) {
    const start = b * limit;
    for (let i = start; i < start + limit; i++) probabilities.data[i] = logistic(logits.data[i]!);
    let spent = 0;
    let n = 0;
    while (n < limit - 1 && spent + probabilities.data[start + n]! < 1 - epsilon) {
      spent += probabilities.data[start + n]!;
      weights.data[start + n] = probabilities.data[start + n]!;
      n++;
    }
    weights.data[start + n] = 1 - spent;
    remainder.data[b] = 1 - spent;
    ponder.data[b] = n + 1 + (1 - spent);
    steps.push(n + 1);
  }
  tape.record(() => {
    steps.forEach((count, b) => {
      const start = b * limit;
      const last = start + count - 1;
      const fromRemainder = weights.grad[last]! + remainder.grad[b]! + ponder.grad[b]!;
      for (let i = start; i < start + limit; i++) {
        const h = probabilities.data[i]!;
        const ofWeights = i < last ? weights.grad[i]! - fromRemainder : 0;
        logits.grad[i]! += (probabilities.grad[i]! + ofWeights) * h * (1 - h);
      }
    });
  });
  return { steps, probabilities, weights, remainder, ponder };
}
