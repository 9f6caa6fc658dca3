/** The slopes of one weight of the final weighting with respect to all that it follows from. */
export interface Slopes {
  /** The slot whose weight it is, from 1. */
  readonly target: number;
  readonly memory: readonly (readonly number[])[];
  readonly key: readonly number[];
  readonly strength: number;
  readonly gate: number;
  readonly previous: readonly number[];
  readonly shift: readonly number[];
  readonly sharpening: number;
}

/** Every number of the figure. */
export interface AddressingValues {
  readonly memory: readonly (readonly number[])[];
  readonly key: readonly number[];
  readonly strength: number;
  readonly similarity: readonly number[];
  readonly content: readonly number[];
  readonly gate: number;
  readonly previous: readonly number[];
  readonly gated: readonly number[];
  readonly shift: readonly number[];
  readonly shifted: readonly number[];
  readonly sharpening: number;
  readonly weighting: readonly number[];
  /** Where the reader asks for them. */
  readonly slopes?: Slopes;
}
