/** Every number of the figure. */
export interface WriteValues {
  readonly attention: readonly number[];
  readonly erase: readonly number[];
  readonly add: readonly number[];
  readonly before: readonly (readonly number[])[];
  /** The memory between the two halves of the write: M_i (1 − w_i e). */
  readonly erased: readonly (readonly number[])[];
  readonly after: readonly (readonly number[])[];
}
