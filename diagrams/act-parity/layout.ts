import type { StepColumns } from "../kit/halting/draw-steps.ts";
import type { Rectangle } from "../kit/rectangle.ts";

/** Where everything of the picture stands, for a width. */
export interface Layout {
  readonly height: number;
  /** The entries: square cells in a row. */
  readonly entries: { readonly x: number; readonly y: number; readonly cell: number };
  readonly thinking: StepColumns & { readonly budget: Rectangle };
  readonly answer: Rectangle;
  readonly byCost: Rectangle;
  readonly byEntries: Rectangle;
}

export function layout(width: number): Layout {
  const narrow = width < 500;
  const x = narrow ? 6 : 8;
  const wide = narrow ? 326 : 304;
  const entries = { x, y: 26, cell: narrow ? 40 : 38 };
  const top = entries.y + entries.cell + 44;
  const thinking = {
    x,
    width: wide,
    weights: { y: top, height: 66 },
    track: top + 102,
    budget: { x, y: top + 142, width: wide, height: 20 },
  };
  const answer = { x, y: top + 198, width: wide, height: 20 };
  const chart = { x: narrow ? 34 : 372, width: narrow ? 298 : 300, height: narrow ? 130 : 118 };
  const byCost = { ...chart, y: narrow ? answer.y + 68 : 26 };
  const byEntries = { ...chart, y: byCost.y + chart.height + 62 };
  return {
    height: Math.max(answer.y + answer.height, byEntries.y + chart.height + 24) + 4,
    entries,
    thinking,
    answer,
    byCost,
    byEntries,
  };
}
