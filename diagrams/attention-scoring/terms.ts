import type { Stage } from "../../src/diagram.ts";
import { formatShort, formatValue } from "../../src/format.ts";
import { drawGridFrame, drawHeat, type Grid } from "../kit/heat.ts";
import { layer } from "../kit/layer.ts";
import { round } from "../kit/scale.ts";

/** Draws what the scores are made of: a line for each term, a column for each item. */
export function drawTerms(
  stage: Stage,
  part: string,
  grid: Grid,
  terms: readonly (readonly number[])[],
): void {
  const told = terms.map((line) => line.map((term) => formatValue(term)).join(", "));
  drawGridFrame(stage.svg, part, grid, told.join("; "));
  const group = layer(stage.svg, `terms-${part}`).classed("terms", true);
  const inside = { ...grid, band: { from: 2, height: grid.cell[1] - 4 } };
  drawHeat(group, "memory-positive", inside, (i, j) => Math.max(0, terms[j]![i]!) * 0.6);
  drawHeat(group, "memory-negative", inside, (i, j) => Math.max(0, -terms[j]![i]!));
  const [width, height] = grid.cell;
  layer(group, "numbers")
    .attr("aria-hidden", "true")
    .selectChildren<SVGTextElement, number>("text")
    .data(terms.flat())
    .join("text")
    .attr("class", "term")
    .attr("text-anchor", "middle")
    .attr("x", (_, i) => round(grid.x + ((i % grid.columns) + 0.5) * width))
    .attr("y", (_, i) => round(grid.y + (Math.floor(i / grid.columns) + 0.5) * height + 4.5))
    .text(formatShort);
}
