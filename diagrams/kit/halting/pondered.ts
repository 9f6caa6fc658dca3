/** One time step of a network that ponders. */
export interface Pondered {
  /** N, the computation steps taken. */
  readonly steps: number;
  /** The step shown, from 1 to N. */
  readonly now: number;
  /** h of each step, what the halting neuron says. */
  readonly halting: readonly number[];
  /** p of each step; the last is the remainder. */
  readonly weights: readonly number[];
}

/** How much of the budget is spent by the step shown. */
export const spentOf = ({ weights, now }: Pondered): number =>
  weights.slice(0, now).reduce((sum, weight) => sum + weight, 0);
