import { crossEntropy } from "./autodiff/cross-entropy.ts";
import type { Tape } from "./autodiff/tape.ts";
import type { Tensor } from "./autodiff/tensor.ts";
import type { Random } from "./random.ts";

/** Draws a column from each row of `probabilities`: an action a member of the batch. */
export function sampleActions(random: Random, { data, rows, cols }: Tensor): number[] {
  return Array.from({ length: rows }, (_, b) => {
    let left = random();
    for (let action = 0; action < cols - 1; action++) {
      left -= data[b * cols + action]!;
      if (left < 0) return action;
    }
    return cols - 1;
  });
}

/**
 * A loss whose gradient is that of REINFORCE (Williams 1992): the actions that were taken become
 * more probable as far as their reward was better than the baseline.
 *
 *     loss = −mean_b (reward_b − baseline) log π(action_b),   π = softmax(logits)
 *
 * @param logits batch × actions
 * @param actions the column taken in each row
 * @param rewards one a member of the batch
 * @param baseline what was to be expected; it changes the gradient's variance, not its mean
 * @returns 1 × 1
 */
export function reinforce(
  tape: Tape,
  logits: Tensor,
  actions: readonly number[],
  rewards: readonly number[],
  baseline: number,
): Tensor {
  return crossEntropy(
    tape,
    logits,
    actions,
    rewards.map((reward) => (reward - baseline) / rewards.length),
  );
}

/** The baseline after more rewards: a running mean that begins at the first rewards' own. */
export function nextBaseline(
  baseline: number | undefined,
  rewards: readonly number[],
  memory = 0.9,
): number {
  const mean = rewards.reduce((total, reward) => total + reward, 0) / rewards.length;
  return baseline === undefined ? mean : memory * baseline + (1 - memory) * mean;
}
