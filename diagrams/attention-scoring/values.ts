/** One way of scoring, from what it compares to what it brings back. */
export interface Scoring {
  /** What a score is made of, a row for each: products of components, or units of a network. */
  readonly terms: readonly (readonly number[])[];
  /** How well each item answers the query. */
  readonly scores: readonly number[];
  readonly weights: readonly number[];
  readonly context: readonly number[];
  /** Where the reader asks for them. */
  readonly slopes?: Slopes;
}

/** The slopes of one weight. */
export interface Slopes {
  /** Along each score. */
  readonly scores: readonly number[];
  /** Along the two components of the query. */
  readonly query: readonly number[];
}

/** Every number of the figure. */
export interface ScoringValues {
  readonly query: readonly number[];
  readonly items: readonly (readonly number[])[];
  readonly temperature: number;
  readonly dot: Scoring;
  readonly additive: Scoring;
  /** v: how much each unit of the network counts. */
  readonly shares: readonly number[];
  /** The item whose weight the slopes are of, from 1. */
  readonly target?: number;
}
