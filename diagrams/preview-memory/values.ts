/** Every number of the figure. */
export interface PreviewValues {
  readonly attention: readonly number[];
  readonly memory: readonly (readonly number[])[];
  readonly read: readonly number[];
}
