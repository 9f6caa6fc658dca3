import type { Point } from "../arrow.ts";
import type { Rectangle } from "../rectangle.ts";
import type { Row } from "../row.ts";

/** The size of a mix. */
export const mixSize = 38;

/** Where one time step stands. */
export interface TimePlace {
  readonly panel: Rectangle;
  /** The cells of the bars. */
  readonly bars: Row;
  /** The states under them. */
  readonly states: Row;
  /** The base line of the weights, and of the flags' middle. */
  readonly weights: number;
  readonly flags: number;
  /** The line of the input. */
  readonly input: number;
  /** The mix: its middle. */
  readonly mix: Point;
  /** Where the time step is named. */
  readonly name: Point;
}
