import type { Chart } from "../kit/chart.ts";
import type { Rectangle } from "../kit/rectangle.ts";
import { mostTries } from "./params.ts";

/** Where everything stands. */
export interface Layout {
  readonly height: number;
  /** Where the trees of forks stand: their start at the top, their ends in a row at the bottom. */
  readonly one: Rectangle;
  readonly all: Rectangle;
  readonly chart: Chart;
  /** The height of the track of tries. */
  readonly track: number;
}

/** How much room there is over a tree for its name and what is told of it, and under it. */
export const above = 50;
const below = 44;

const percent = (share: number) => `${Math.round(share * 100)}`;

export function layout(width: number): Layout {
  const narrow = width < 500;
  const treeHeight = narrow ? 120 : 150;
  const gap = narrow ? 0 : 40;
  const treeWidth = narrow ? width - 16 : (width - 16 - gap) / 2;
  const tree = (x: number, y: number): Rectangle => ({
    x,
    y,
    width: treeWidth,
    height: treeHeight,
  });
  const one = tree(8, above);
  const all = narrow
    ? tree(8, above + treeHeight + below + above)
    : tree(8 + treeWidth + gap, above);
  const chartY = all.y + treeHeight + below + 24;
  const chart: Chart = {
    x: 40,
    y: chartY,
    width: width - 56,
    height: 130,
    across: {
      from: 0,
      to: mostTries,
      ticks: [0, mostTries / 2, mostTries],
      format: String,
      title: "",
    },
    up: { from: 0, to: 1, ticks: [0, 0.5, 1], format: percent },
  };
  const track = chartY + chart.height + 36;
  return { height: track + 26, one, all, chart, track };
}

/** The middle of fork (or end) `i` of `level` in a tree of so many levels. */
export function forkAt(
  { x, y, width, height }: Rectangle,
  levels: number,
  level: number,
  i: number,
): readonly [x: number, y: number] {
  return [x + ((i + 0.5) / 2 ** level) * width, y + (level / levels) * height];
}
