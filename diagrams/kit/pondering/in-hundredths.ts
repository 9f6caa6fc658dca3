import type { PonderedStep } from "./ponder.ts";

/** What of a time step is shown as numbers, all of them hundredths that agree with one another. */
export interface Hundredths {
  /** h at each step that there could be; before step N the same as the weights. */
  readonly halting: readonly number[];
  /** p of each step taken: they sum to 1. */
  readonly weights: readonly number[];
  /** What is left of the budget at each step taken. */
  readonly left: readonly number[];
}

/**
 * Rounds a time step so that it can be checked by hand: the weights shown sum to 1, and the budget
 * shown is what the halting values shown leave. Each weight is less than 0.01 from the exact one.
 */
export function inHundredths({ steps, halting, weights }: PonderedStep): Hundredths {
  const shown = apportion(weights.slice(0, steps));
  const asked = halting.map((h, n) => (n < steps - 1 ? shown[n]! : Math.round(100 * h)));
  const left: number[] = [];
  for (let n = 0; n < steps; n++) left.push((left[n - 1] ?? 100) - asked[n]!);
  const hundredth = (count: number) => count / 100;
  return {
    halting: asked.map(hundredth),
    weights: shown.map(hundredth),
    left: left.map(hundredth),
  };
}

/**
 * Weights that sum to 1, as whole hundredths that sum to 100. Each is rounded, and the last pays
 * for it; where that would cost it a hundredth, the one that rounding changed most is rounded the
 * other way.
 */
function apportion(weights: readonly number[]): number[] {
  const quotas = weights.map((p) => 100 * p);
  const own = quotas.pop()!;
  const parts = quotas.map(Math.round);
  const rest = () => parts.reduce((sum, part) => sum - part, 100);
  while (Math.abs(rest() - own) >= 1) {
    const way = Math.sign(rest() - own);
    const gains = parts.map((part, n) => way * (quotas[n]! - part));
    const most = gains.indexOf(Math.max(...gains));
    parts[most]! += way;
  }
  return [...parts, rest()];
}
