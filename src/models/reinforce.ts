import { crossEntropy } from "./autodiff/cross-entropy.ts";
import type { Tape } from "./autodiff/tape.ts";
import type { Tensor } from "./autodiff/tensor.ts";

/**
 * A loss whose gradient is that of REINFORCE (Williams 1992), for a row of actions that had one
 * reward together: all of them become more probable as far as it was better than the baseline.
 *
 *     loss = −(reward − baseline) Σ_t log π(action_t),   π = softmax(logits)
 *
 * @param logits actions taken × actions to choose from
 * @param actions the column taken in each row
 * @param reward what they came to
 * @param baseline what was to be expected. If it does not depend on these actions, it changes the
 *   gradient's variance, not its mean
 * @returns 1 × 1
 */
export function reinforce(
  tape: Tape,
  logits: Tensor,
  actions: readonly number[],
  reward: number,
  baseline: number,
): Tensor {
  return crossEntropy(
    tape,
    logits,
    actions,
    actions.map(() => reward - baseline),
  );
}

/**
 * The baseline after one more reward: a running mean of the rewards, which begins at 0. A reward
 * is to be compared with the baseline before it.
 */
export const nextBaseline = (baseline: number, reward: number): number =>
  0.9 * baseline + 0.1 * reward;
