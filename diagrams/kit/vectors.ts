import { formatValue } from "../../src/format.ts";
import { vectorPathInside } from "./arrow.ts";
import type { Cells } from "./row.ts";
import { linear } from "./scale.ts";
import { isUnmoved } from "./unmoved.ts";

/** How far from the middle of a cell a component of size 1 reaches. */
export const reach = (cell: number) => cell / 2 - 8;

/** A vector in words: "(0.70, −0.60)". */
export function tellVector(vector: ArrayLike<number>): string {
  return `(${Array.from(vector, (component) => formatValue(component)).join(", ")})`;
}

/**
 * Draws a vector of two components in each cell as an arrow.
 *
 * @param className tells apart several arrows in the same cell ("arrow", "ghost")
 */
export function drawVectors(
  cells: Cells,
  vectors: readonly (readonly number[])[],
  cell: number,
  className: "arrow" | "ghost" = "arrow",
): void {
  if (isUnmoved(cells.node(), className, [cell, vectors])) return;
  cells
    .selectChildren<SVGPathElement, number>(`path.${className}`)
    .data((i) => [vectors[i]!])
    .join("path")
    .attr("class", className)
    .attr("d", (vector) => vectorPathInside(vector, [cell / 2, cell / 2], reach(cell)));
}

/** The scales that take a vector's components to places in its cell, and back. */
export function cellScales(cell: number) {
  const half = reach(cell);
  return {
    x: linear([-1, 1], [cell / 2 - half, cell / 2 + half]),
    y: linear([-1, 1], [cell / 2 + half, cell / 2 - half]),
  };
}
