import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { layer } from "./layer.ts";
import { drawRow, middle, type Row } from "./row.ts";
import { round } from "./scale.ts";
import { isUnmoved } from "./unmoved.ts";
import { drawWeights } from "./weights.ts";

/**
 * Draws a distribution over things that have names: a row of cells, by intensity and as numbers,
 * each with its name above.
 *
 * @param of what it is a distribution of, for who cannot see where it stands: "at step 2"
 */
export function drawShares(
  stage: Stage,
  part: string,
  row: Row,
  shares: readonly number[],
  names: readonly string[],
  of: string,
): void {
  const tell = (i: number) => `${names[i]} ${of}: ${formatValue(shares[i]!)}`;
  drawWeights(drawRow(stage, part, row, tell), shares, row);
  layer(stage.svg, `row-${part}`).classed("tight", row.cell < 28);
  const group = layer(stage.svg, `share-names-${part}`);
  if (isUnmoved(group.node(), "names", [row, names])) return;
  group
    .classed("slot-number", true)
    .attr("aria-hidden", "true")
    .attr("text-anchor", "middle")
    .attr("transform", `translate(${row.x},${row.y - 5})`)
    .selectChildren<SVGTextElement, number>("text")
    .data([...shares.keys()])
    .join("text")
    .attr("x", (i) => round(middle(row, i) - row.x))
    .text((i) => names[i]!);
}
