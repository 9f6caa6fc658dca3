import type { Told } from "../kit/scene/told.ts";

type Span = readonly [from: number, to: number];

/** Every number of the figure. */
export interface ImageAttentionValues extends Told {
  /** The vectors of the grid, one a place, line by line; the last two entries are its row and column. */
  readonly grid: readonly (readonly number[])[];
  /** How long the vector of each place is, its row and column aside. */
  readonly lengths: readonly number[];
  /** The places that get the most attention at the chosen word, from 0, the most attended first. */
  readonly most: readonly number[];
  /** What these bring to the context, and what all the others bring together: weight times vector. */
  readonly contributions: readonly (readonly number[])[];
  /** The weight of each contribution. */
  readonly shares: readonly number[];
  /** The sum of the contributions. */
  readonly context: readonly number[];
  /** What the cell holds most probable after the context, the most probable first. */
  readonly candidates: readonly { readonly word: string; readonly probability: number }[];
  /** The place that a reader has chosen, from 0. */
  readonly place: number;
  /** The pixels that it sees, from the first to the one after the last. */
  readonly window: { readonly across: Span; readonly down: Span };
}
