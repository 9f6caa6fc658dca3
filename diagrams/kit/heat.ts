import { layer } from "./layer.ts";
import { round } from "./scale.ts";
import { isUnmoved } from "./unmoved.ts";
import { intensity } from "./weights.ts";

/** A grid of equal cells. */
export interface Grid {
  readonly x: number;
  readonly y: number;
  readonly columns: number;
  readonly rows: number;
  /** The width and the height of a cell. */
  readonly cell: readonly [number, number];
  /** What of a cell's height is filled, for maps that share a grid; all of it, unless told. */
  readonly band?: { readonly from: number; readonly height: number };
}

/** How many strengths of colour a heat map has. */
const strengths = 12;

/** The cells of one strength: from 1 to `strengths`, below 0 for values below 0. */
interface Level {
  readonly level: number;
  readonly d: string;
}

/**
 * Draws a matrix as a heat map: one path for each strength of colour instead of an element for
 * each cell, so that thousands of cells are drawn at every movement of a hand. Values too small
 * for the lowest strength are left out; those below 0 have another colour. The paths are drawn in
 * cells and scaled to the grid, which makes them short, and the same for every layout.
 *
 * @param value from −1 to 1, for a column and a row of the grid
 */
export function drawHeat(
  parent: { node(): Element | null },
  name: string,
  { x, y, columns, rows, cell: [width, height], band = { from: 0, height } }: Grid,
  value: (column: number, row: number) => number,
): void {
  const levels = heatLevels(columns, rows, round(band.height / height), value);
  layer(parent, name)
    .classed("heat", true)
    .attr("aria-hidden", "true")
    .attr("transform", `translate(${x},${round(y + band.from)})scale(${width},${height})`)
    .selectChildren<SVGPathElement, Level>("path")
    .data(levels)
    .join("path")
    .attr("class", ({ level }) => (level < 0 ? "negative" : null))
    .attr("fill-opacity", ({ level }) => round(Math.abs(level) / strengths))
    .attr("d", ({ d }) => d);
}

/** The path of the cells of each strength in units of cells; neighbours in a row are one. */
function heatLevels(
  columns: number,
  rows: number,
  height: number,
  value: (column: number, row: number) => number,
): Level[] {
  const paths = new Map<number, string>();
  for (let row = 0; row < rows; row++) {
    let from = 0;
    let current = levelOf(value(0, row));
    for (let column = 1; column <= columns; column++) {
      const next = column < columns ? levelOf(value(column, row)) : undefined;
      if (next === current) continue;
      if (current !== 0) {
        const run = `M${from},${row}h${column - from}v${height}H${from}z`;
        paths.set(current, (paths.get(current) ?? "") + run);
      }
      from = column;
      current = next ?? 0;
    }
  }
  return Array.from(paths, ([level, d]) => ({ level, d })).sort((a, b) => a.level - b.level);
}

const levelOf = (value: number) =>
  Math.sign(value) * Math.round(intensity(Math.min(1, Math.abs(value))) * strengths);

/** Draws the frame of a grid, which shows that the part `part` is pointed at. */
export function drawGridFrame(
  parent: { node(): Element | null },
  part: string,
  grid: Grid,
  tell: string,
): void {
  const group = layer(parent, `frame-${part}`).attr("aria-label", tell);
  if (isUnmoved(group.node(), "frame", grid)) return;
  const { x, y, columns, rows, cell } = grid;
  const [width, height] = cell;
  group
    .attr("data-part", part)
    .attr("role", "img")
    .selectChildren("rect")
    .data([0])
    .join("rect")
    .attr("class", "frame outline")
    .attr("x", x)
    .attr("y", y)
    .attr("width", round(columns * width))
    .attr("height", round(rows * height))
    .attr("rx", 3);
}
