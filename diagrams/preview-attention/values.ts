/** Every number of the figure. */
export interface PreviewValues {
  readonly query: readonly number[];
  readonly items: readonly (readonly number[])[];
  readonly attention: readonly number[];
  readonly context: readonly number[];
}
