import type { Outcome, Progress } from "../recipe.ts";

/** When to go on to something harder. */
interface Curriculum {
  /** The easiest level. */
  readonly first: number;
  /** Each level but the last, from the first on, is passed when its mean loss is under this. */
  readonly passed: readonly number[];
  /** What the mean loss begins at on every level, well above `passed`. */
  readonly reset: number;
}

/** How slowly the mean loss follows the losses. */
const memory = 0.98;

/** The running mean of the loss after one loss more. */
export function runningMean(average: number, loss: number): number {
  return memory * average + (1 - memory) * loss;
}

/** Where training begins by a curriculum: on its easiest level. */
export function beginning({ first, reset }: Curriculum, rate: number): Progress {
  return { update: 0, level: first, average: reset, rate, status: "learning" };
}

/**
 * Follows the mean loss of the hardest batches drawn so far, those of the level itself, and goes up
 * one level when it is small enough.
 */
export function climb(curriculum: Curriculum, progress: Progress, outcome: Outcome): Progress {
  const { level, average } = progress;
  if (outcome.difficulty < level) return progress;
  const mean = runningMean(average, outcome.loss);
  const threshold = curriculum.passed[level - curriculum.first];
  return threshold !== undefined && mean < threshold
    ? { ...progress, level: level + 1, average: curriculum.reset }
    : { ...progress, average: mean };
}
