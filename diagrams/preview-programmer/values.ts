/** Every number of the figure. */
export interface PreviewValues {
  readonly a: number;
  readonly b: number;
  readonly shares: readonly number[];
  /** What each operation makes of a and b. */
  readonly results: readonly number[];
  /** Their average by the shares. */
  readonly result: number;
}
