import { headPath, type Point } from "../kit/arrow.ts";
import { operationHeight } from "../kit/operation.ts";
import { round } from "../kit/scale.ts";
import type { Frame } from "../kit/scene/shape-path.ts";

/** Something that computes, by its middle. */
interface Pill {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height?: number;
}

/** Something that is as wide as told, by its upper left corner. */
interface Block {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Where everything of the picture stands. */
export interface Layout {
  readonly narrow: boolean;
  readonly picture: Frame;
  readonly grid: Frame;
  readonly attention: Frame;
  readonly pills: {
    readonly see: Pill;
    readonly score: Pill;
    readonly sum: Pill;
    readonly cell: Pill;
  };
  /** The vectors that are summed up, a row each. */
  readonly vectors: Block;
  /** The vector of the chosen place. */
  readonly chosen: Block;
  /** The words that may come next. */
  readonly candidates: Block;
  /** The upper edge of the caption. */
  readonly caption: number;
  /** Where the query is named. */
  readonly query: { readonly x: number; readonly y: number };
  /** All connections, as one path. */
  readonly links: string;
}

/** How far the rows of vectors are apart. */
export const vectorRow = 34;

const right = 0;
const down = Math.PI / 2;
const left = Math.PI;
const up = -Math.PI / 2;
const half = operationHeight / 2;

export function layout(width: number): Layout {
  return width < 500 ? narrowLayout() : wideLayout();
}

function wideLayout(): Layout {
  const size = 176;
  const top = 44;
  const middle = top + size / 2;
  const grid = { x: 252, y: top, size };
  const gridEnd = grid.x + size;
  const attention = { ...grid, y: top + size + 62 };
  const vectors = { x: 504, y: top, width: size };
  const see = { x: size + 38, y: middle, width: 64 };
  const sum = { x: 470, y: middle, width: 40 };
  const level = attention.y + 70;
  const score = { x: sum.x, y: level, width: 58 };
  const cell = { x: vectors.x + 68, y: level, width: 72, height: 44 };
  const bottom = attention.y + size;
  return {
    narrow: false,
    picture: { x: 0, y: top, size },
    grid,
    attention,
    pills: { see, score, sum, cell },
    vectors,
    chosen: { x: 0, y: attention.y, width: size },
    candidates: { ...vectors, y: level + 62 },
    caption: bottom + 22,
    query: { x: (score.x + 29 + cell.x - 36) / 2, y: level - 8 },
    links: [
      line([size, middle], [see.x - 32, middle]),
      arrow([see.x + 32, middle], [grid.x - 3, middle], right),
      line([gridEnd, middle], [sum.x - 20, middle]),
      arrow([sum.x + 20, middle], [vectors.x - 6, middle], right),
      arrow([grid.x + size / 2, top + size], [grid.x + size / 2, attention.y - 3], down),
      `M${gridEnd},${attention.y + 22}H${sum.x - 8}q8,0 8,-8`,
      arrow([sum.x, attention.y + 14], [sum.x, middle + half + 3], up),
      arrow([cell.x, top + 5 * vectorRow + 4], [cell.x, level - 25], down),
      arrow([cell.x - 36, level], [score.x + 32, level], left),
      arrow([score.x - 29, level], [gridEnd + 3, level], left),
      arrow([cell.x + 50, level], [cell.x + 38, level], left),
      arrow([cell.x, level + 22], [cell.x, level + 42], down),
    ].join(""),
  };
}

function narrowLayout(): Layout {
  const size = 136;
  const top = 40;
  const grid = { x: 184, y: top, size };
  const middle = top + size / 2;
  const see = { x: (size + grid.x) / 2, y: middle, width: 30 };
  const score = { x: grid.x + size / 2, y: top + size + 30, width: 58 };
  const attention = { ...grid, y: score.y + 46 };
  const bottom = attention.y + size;
  const sum = { x: 95, y: bottom + 30, width: 40 };
  const vectors = { x: 0, y: sum.y + 30, width: 190 };
  const end = vectors.y + 5 * vectorRow;
  const cell = { x: 276, y: end - 12, width: 64, height: 36 };
  const lane = 334;
  return {
    narrow: true,
    picture: { x: 0, y: top, size },
    grid,
    attention,
    pills: { see, score, sum, cell },
    vectors,
    chosen: { x: 0, y: score.y - 4, width: size },
    candidates: { x: 216, y: vectors.y + 16, width: 110 },
    caption: end + 30,
    query: { x: (score.x + 32 + lane) / 2, y: score.y - 7 },
    links: [
      line([size, middle], [see.x - 15, middle]),
      arrow([see.x + 15, middle], [grid.x - 2, middle], right),
      line([score.x, top + size], [score.x, score.y - half]),
      arrow([score.x, score.y + half], [score.x, attention.y - 3], down),
      `M${score.x},${bottom}V${sum.y - 8}q0,8 -8,8`,
      arrow([score.x - 8, sum.y], [sum.x + 23, sum.y], left),
      `M${grid.x},${top + size - 16}H168q-8,0 -8,8V${sum.y - 48}q0,8 -8,8H${sum.x + 8}q-8,0 -8,8`,
      arrow([sum.x, sum.y - 32], [sum.x, sum.y - half - 3], down),
      arrow([sum.x, sum.y + half], [sum.x, vectors.y - 2], down),
      arrow([vectors.width + 4, cell.y], [cell.x - 35, cell.y], right),
      `M${cell.x + 32},${cell.y}H${lane - 8}q8,0 8,-8V${score.y + 8}q0,-8 -8,-8`,
      arrow([lane - 8, score.y], [score.x + 32, score.y], left),
      arrow([cell.x, cell.y - 18], [cell.x, vectors.y + 82], up),
    ].join(""),
  };
}

function line([x0, y0]: Point, [x1, y1]: Point): string {
  return `M${round(x0)},${round(y0)}L${round(x1)},${round(y1)}`;
}

function arrow(from: Point, to: Point, angle: number): string {
  return `${line(from, to)}${headPath(to, angle, 6)}`;
}
