import type { Progress } from "../recipe.ts";

/** What the learning rate falls to once the mean loss is under a threshold. */
interface Slower {
  readonly under: number;
  readonly rate: number;
}

/** What the learning rate falls to from an update on, however the loss is. */
interface Settling {
  readonly from: number;
  readonly rate: number;
}

/** Lowers the learning rate as the mean loss falls, and in the end; once lowered, it stays low. */
export function slowDown(
  progress: Progress,
  slowly: readonly Slower[],
  settling: readonly Settling[] = [],
): Progress {
  const { average, update } = progress;
  const reached = [
    ...slowly.filter(({ under }) => average < under),
    ...settling.filter(({ from }) => update >= from),
  ];
  return { ...progress, rate: Math.min(progress.rate, ...reached.map(({ rate }) => rate)) };
}
