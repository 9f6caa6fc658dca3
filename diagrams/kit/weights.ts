import { formatShort } from "../../src/format.ts";
import type { Cells } from "./row.ts";
import { round } from "./scale.ts";
import { isUnmoved } from "./unmoved.ts";

/**
 * How strongly a weight is drawn, for marks that show it by intensity. A power below one keeps
 * small weights apart from none.
 */
export const intensity = (weight: number) => round(weight ** 0.7);

/**
 * Fills the cells of a row with weights between −1 and 1: by intensity, in another colour below 0,
 * and as numbers.
 */
export function drawWeights(
  cells: Cells,
  weights: ArrayLike<number>,
  { cell, height }: { cell: number; height: number },
): void {
  if (isUnmoved(cells.node(), "weights", [cell, height, Array.from(weights)])) return;
  const inset = 5;
  cells
    .selectChildren<SVGRectElement, number>("rect.tile")
    .data((i) => [weights[i]!])
    .join("rect")
    .attr("class", (weight) => (weight < 0 ? "tile negative" : "tile"))
    .attr("fill-opacity", (weight) => intensity(Math.abs(weight)))
    .attr("x", inset)
    .attr("y", inset)
    .attr("width", cell - 2 * inset)
    .attr("height", height - 2 * inset)
    .attr("rx", 4);
  cells
    .selectChildren<SVGTextElement, number>("text.weight")
    .data((i) => [weights[i]!])
    .join("text")
    .text(formatShort)
    .attr("class", "weight")
    .attr("x", cell / 2)
    .attr("y", height / 2 + 5)
    .attr("text-anchor", "middle");
}
