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
 * for the lowest strength are left out.
 *
 * @param value from 0 to 1, for a column and a row of the grid
 */
export function drawHeat(
  parent: { node(): Element | null },
  name: string,
  { x, y, columns, rows, cell: [width, height], band = { from: 0, height } }: Grid,
  value: (column: number, row: number) => number,
): void {
  const paths = Array.from({ length: levels }, () => "");
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++) {
      const level = Math.round(intensity(Math.min(1, value(column, row))) * levels);
      if (level < 1) continue;
      const left = round(x + column * width);
      paths[level - 1] +=
        `M${left},${round(y + row * height + band.from)}h${round(width)}v${round(band.height)}h${round(-width)}z`;
    }
  }
  const group = layer(parent, name);
  const before = drawn.get(group.node()!) ?? [];
  drawn.set(group.node()!, paths);
  if (paths.every((d, i) => d === before[i])) return;
  group
    .classed("heat", true)
    .attr("aria-hidden", "true")
    .selectChildren<SVGPathElement, string>("path")
    .data(paths)
    .join((enter) => enter.append("path").attr("fill-opacity", (_, i) => round((i + 1) / levels)))
    .filter((d, i) => d !== before[i])
    .attr("d", (d) => d || null);
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
