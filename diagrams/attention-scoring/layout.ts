import type { Grid } from "../kit/heat.ts";
import type { Row } from "../kit/row.ts";
import { units } from "./networks.ts";
import { count } from "./params.ts";

/** The two ways of scoring. */
export const ways = ["dot", "additive"] as const;

export interface Square {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Where one way of scoring stands. */
export interface Column {
  readonly x: number;
  readonly width: number;
  /** The middle of the operation that scores. */
  readonly operation: { readonly x: number; readonly y: number };
  readonly terms: Grid;
  readonly scores: Row;
  readonly softmax: { readonly x: number; readonly y: number };
  readonly weights: Row;
  readonly context: Square;
}

/** Where everything stands. */
export interface Layout {
  readonly height: number;
  readonly narrow: boolean;
  readonly query: Square;
  readonly temperature: { readonly x: number; readonly y: number; readonly length: number };
  readonly items: Row;
  readonly columns: Readonly<Record<(typeof ways)[number], Column>>;
}

/** The width of the operation that scores. */
export const operationWidth = 120;

const cell = 64;
const line = 24;

/** @param slopes whether there is to be room for slopes under the scores */
export function layout(width: number, slopes: boolean): Layout {
  const narrow = width < 500;
  const across = count * cell;
  const margin = narrow ? (width - across) / 2 : 4;
  const query = { x: narrow ? margin : 34, y: 24, size: cell };
  const items: Row = {
    x: narrow ? margin : (width - across) / 2,
    y: narrow ? query.y + cell + 56 : query.y,
    cell,
    height: cell,
    count,
  };
  const foot = items.y + cell;
  const room = units * line;
  const under = slopes ? 18 : 0;
  const first = column(margin, foot + (narrow ? 40 : 66 + room - 2 * line), 2, under);
  const second = narrow
    ? column(margin, first.context.y + cell + 54, units, under)
    : column(width - margin - across, foot + 66, units, under);
  return {
    height: second.context.y + cell + 4,
    narrow,
    query,
    temperature: narrow
      ? { x: query.x + cell + 30, y: query.y + 40, length: across - cell - 46 }
      : { x: 536, y: query.y + 40, length: 124 },
    items,
    columns: { dot: first, additive: second },
  };
}

/**
 * @param y the middle of the operation on top
 * @param lines how many terms make a score
 * @param under what is kept free under the scores
 */
function column(x: number, y: number, lines: number, under: number): Column {
  const width = count * cell;
  const centre = x + width / 2;
  const terms: Grid = {
    x,
    y: y + 44,
    columns: count,
    rows: lines,
    cell: [cell, line],
  };
  const scores: Row = { x, y: terms.y + lines * line + 32, cell, height: 60, count };
  const softmax = { x: centre, y: scores.y + scores.height + 26 + under };
  const weights: Row = { ...scores, y: softmax.y + 40, height: 36 };
  return {
    x,
    width,
    operation: { x: centre, y },
    terms,
    scores,
    softmax,
    weights,
    context: { x: centre - cell / 2, y: weights.y + weights.height + 50, size: cell },
  };
}
