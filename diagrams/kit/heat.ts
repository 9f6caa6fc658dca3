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
const levels = 12;

/** The paths of each heat map as they were drawn last. */
const drawn = new WeakMap<Element, readonly string[]>();

/**
 * Draws a matrix as a heat map: one path for each strength of colour instead of an element for
 * each cell, so that thousands of cells are drawn at every movement of a hand. Values too small
 * for the lowest strength are left out. The paths are drawn in cells and scaled to the grid, which
 * makes them short, and the same for every layout.
 *
 * @param value from 0 to 1, for a column and a row of the grid
 */
export function drawHeat(
  parent: { node(): Element | null },
  name: string,
  { x, y, columns, rows, cell: [width, height], band = { from: 0, height } }: Grid,
  value: (column: number, row: number) => number,
): void {
  const paths = heatPaths(columns, rows, band.height / height, value);
  const group = layer(parent, name);
  if (!isUnmoved(group.node(), "grid", [x, y, width, height, band.from])) {
    group
      .classed("heat", true)
      .attr("aria-hidden", "true")
      .attr("transform", `translate(${x},${round(y + band.from)})scale(${width},${height})`);
  }
  const before = drawn.get(group.node()!) ?? [];
  drawn.set(group.node()!, paths);
  if (paths.every((d, i) => d === before[i])) return;
  const strengths = paths.map((d, i) => ({ d, strength: round((i + 1) / levels) }));
  group
    .selectChildren<SVGPathElement, unknown>("path")
    .data(strengths.filter(({ d }) => d !== ""))
    .join("path")
    .attr("fill-opacity", ({ strength }) => strength)
    .attr("d", ({ d }) => d);
}

/** The path of the cells of each strength, weakest first, in units of cells; neighbours in a row are one. */
function heatPaths(
  columns: number,
  rows: number,
  height: number,
  value: (column: number, row: number) => number,
): string[] {
  const paths = Array.from({ length: levels }, () => "");
  const level = (column: number, row: number) =>
    Math.round(intensity(Math.min(1, value(column, row))) * levels);
  for (let row = 0; row < rows; row++) {
    let from = 0;
    let current = level(0, row);
    for (let column = 1; column <= columns; column++) {
      const next = column < columns ? level(column, row) : undefined;
      if (next === current) continue;
      if (current >= 1) {
        paths[current - 1] += `M${from},${row}h${column - from}v${round(height)}H${from}z`;
      }
      from = column;
      current = next ?? 0;
    }
  }
  return paths;
}

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
