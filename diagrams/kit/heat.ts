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

/** The cells of one strength: from 1 to `levels`, below 0 for values below 0. */
interface Level {
  readonly level: number;
  readonly d: string;
}

/** The path of each strength in each heat map as it was drawn last. */
const drawn = new WeakMap<Element, ReadonlyMap<number, string>>();

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
  const paths = heatPaths(columns, rows, round(band.height / height), value);
  const group = layer(parent, name);
  const node = group.node()!;
  if (!isUnmoved(node, "grid", [x, y, width, height, band.from])) {
    group
      .classed("heat", true)
      .attr("aria-hidden", "true")
      .attr("transform", `translate(${x},${round(y + band.from)})scale(${width},${height})`);
  }
  // Nothing is known of what build time has drawn.
  const before = drawn.get(node);
  drawn.set(node, paths);
  if (before?.size === paths.size && [...paths].every(([i, d]) => d === before.get(i))) return;
  group
    .selectChildren<SVGPathElement, Level>("path")
    .data(
      Array.from(paths, ([level, d]): Level => ({ level, d })),
      keyOf,
    )
    .join((enter) =>
      enter
        .append("path")
        .attr("class", ({ level }) => (level < 0 ? "negative" : null))
        .attr("fill-opacity", ({ level }) => round(Math.abs(level) / levels)),
    )
    .filter(({ level, d }) => d !== before?.get(level))
    .attr("d", ({ d }) => d);
}

/** The strength of a path, which one of build time tells by its attributes alone. */
function keyOf(this: Element, datum: Level): number {
  const known: Level | undefined = datum;
  if (known) return known.level;
  const level = Math.round(Number(this.getAttribute("fill-opacity")) * levels);
  return this.classList.contains("negative") ? -level : level;
}

/** The path of the cells of each strength in units of cells; neighbours in a row are one. */
function heatPaths(
  columns: number,
  rows: number,
  height: number,
  value: (column: number, row: number) => number,
): Map<number, string> {
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
  return new Map([...paths].sort(([a], [b]) => a - b));
}

const levelOf = (value: number) =>
  Math.sign(value) * Math.round(intensity(Math.min(1, Math.abs(value))) * levels);

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
