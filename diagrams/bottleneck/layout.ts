import type { Rectangle } from "../kit/rectangle.ts";

/** Where everything stands. */
export interface Layout {
  readonly chart: Rectangle;
  readonly narrow: boolean;
  /** The characters that a line of a sentence takes. */
  readonly line: number;
  /** The base line of the first name under the chart. */
  readonly said: number;
}

export function layout(width: number): Layout {
  const narrow = width < 500;
  const chart = { x: 44, y: narrow ? 46 : 26, width: width - 45, height: narrow ? 170 : 190 };
  return { chart, narrow, line: narrow ? 42 : 92, said: chart.y + chart.height + 76 };
}
