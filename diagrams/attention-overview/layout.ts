import type { Grid } from "../kit/heat.ts";
import { middle, type Row } from "../kit/row.ts";
import { count } from "./params.ts";

/** Where everything of the picture stands. */
export interface Layout {
  readonly height: number;
  readonly narrow: boolean;
  /** Network B: where it starts, and its steps. */
  readonly start: { readonly x: number; readonly y: number; readonly size: number };
  readonly states: Row;
  /** The base line of the track on which a step is chosen. */
  readonly track: number;
  readonly context: { readonly x: number; readonly y: number; readonly size: number };
  readonly operation: { readonly x: number; readonly y: number; readonly width: number };
  readonly attention: Row;
  /** Network A. */
  readonly items: Row;
  /** The attention of all steps, in columns under the items. */
  readonly weights: Grid;
}

/** The layout while the step `step` (from 1) is chosen. */
export function layout(width: number, step: number): Layout {
  const narrow = width < 500;
  const cell = narrow ? 40 : 56;
  const pitch = narrow ? 57 : 96;
  const x = width - 2 - count * pitch + (pitch - cell) / 2;
  const track = narrow ? 54 : 34;
  const states: Row = { x, y: track + 18, cell, height: cell, count, gap: pitch - cell };
  const context = states.y + cell + 46;
  const attention: Row = { ...states, y: context + cell + 68, height: narrow ? 34 : 38 };
  const items: Row = { ...states, y: attention.y + attention.height + 32 };
  const start = x - pitch;
  const weights: Grid = {
    x: width - 2 - count * pitch,
    y: items.y + cell + (narrow ? 54 : 30),
    columns: count,
    rows: count,
    cell: [pitch, 18],
  };
  return {
    height: weights.y + count * weights.cell[1] + 4,
    narrow,
    start: { x: start, y: states.y, size: cell },
    states,
    track,
    context: { x: middle(states, step - 1) - cell / 2, y: context, size: cell },
    operation: {
      x: start + cell / 2,
      y: attention.y + attention.height / 2,
      width: narrow ? 48 : 68,
    },
    attention,
    items,
    weights,
  };
}
