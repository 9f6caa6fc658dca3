import type { Stage } from "../../src/diagram.ts";
import { formatShort } from "../../src/format.ts";
import { drawGridFrame, drawHeat, type Grid } from "../kit/heat.ts";
import { layer } from "../kit/layer.ts";
import { round } from "../kit/scale.ts";
import { isUnmoved } from "../kit/unmoved.ts";

/** Draws what the scores are made of: a line for each term, a column for each item. */
export function drawTerms(
  stage: Stage,
  part: string,
  grid: Grid,
  terms: readonly (readonly number[])[],
  tell: string,
): void {
  drawGridFrame(stage.svg, part, grid, tell);
  const group = layer(stage.svg, `terms-${part}`).classed("terms", true);
  const inside = { ...grid, band: { from: 2, height: grid.cell[1] - 4 } };
  // Paler than the whole range allows, for the numbers that stand on it.
  drawHeat(group, "held", inside, (i, j) => terms[j]![i]! * 0.7);
  const [width, height] = grid.cell;
  const numbers = layer(group, "numbers");
  const texts = numbers
    .selectChildren<SVGTextElement, number>("text")
    .data(terms.flat())
    .join("text")
    .text(formatShort);
  if (isUnmoved(numbers.node(), "terms", grid)) return;
  texts
    .attr("class", "term")
    .attr("text-anchor", "middle")
    .attr("x", (_, i) => round(grid.x + ((i % grid.columns) + 0.5) * width))
    .attr("y", (_, i) => round(grid.y + (Math.floor(i / grid.columns) + 0.5) * height + 4.5));
}
