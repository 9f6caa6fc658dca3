/** Every number of the figure. */
export interface OverviewValues {
  /** The chosen step of network B, from 1. */
  readonly step: number;
  /** What network A has left. */
  readonly items: readonly (readonly number[])[];
  /** What network B starts from, and its state after each step. */
  readonly start: readonly number[];
  readonly states: readonly (readonly number[])[];
  /** The attention of every step: a row of weights each. */
  readonly weights: readonly (readonly number[])[];
  /** Query, attention and context of the chosen step. */
  readonly query: readonly number[];
  readonly attention: readonly number[];
  readonly context: readonly number[];
}
