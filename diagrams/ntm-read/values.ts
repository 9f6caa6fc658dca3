/** Every number of the figure. */
export interface ReadValues {
  readonly attention: readonly number[];
  readonly memory: readonly (readonly number[])[];
  /** What each slot brings to the read vector: w_i M_i. */
  readonly contributions: readonly (readonly number[])[];
  readonly read: readonly number[];
}
