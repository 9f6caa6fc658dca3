import type { Progress } from "../recipe.ts";

/** What the learning rate falls to once the mean loss is under a threshold. */
export interface Slower {
  readonly under: number;
  readonly rate: number;
}

/** Lowers the learning rate as the mean loss falls; a rate once lowered stays low. */
export function slowDown(progress: Progress, steps: readonly Slower[]): Progress {
  const passed = steps.filter(({ under }) => progress.average < under).map(({ rate }) => rate);
  return { ...progress, rate: Math.min(progress.rate, ...passed) };
}
