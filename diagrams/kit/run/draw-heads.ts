import type { Stage } from "../../../src/diagram.ts";
import { drawGridFrame, drawHeat, type Grid } from "../heat.ts";
import { layer } from "../layer.ts";
import type { Layout } from "./layout.ts";
import type { Run } from "./run.ts";

/**
 * Draws where both heads are, over time: writes in the upper half of each slot's row, reads in the
 * lower, since colour is not all that tells them apart.
 */
export function drawHeads(stage: Stage, heads: Grid, run: Run, tell: string): void {
  const half = heads.cell[1] / 2;
  const upper = { ...heads, band: { from: 0.5, height: half - 0.5 } };
  const lower = { ...heads, band: { from: half, height: half - 0.5 } };
  drawGridFrame(stage.svg, "heads", heads, tell);
  drawHeat(stage.svg, "writes", upper, (t, slot) => run.writes[t]![slot]!);
  drawHeat(stage.svg, "reads", lower, (t, slot) => run.reads[t]![slot]!);
}

/** Shows which half of a row is which head's. */
export function drawLegend(
  stage: Stage,
  { narrow, heads }: Pick<Layout, "narrow" | "heads">,
): void {
  const entries = layer(stage.svg, "legend")
    .selectChildren<SVGGElement, "writes" | "reads">("g")
    .data(["writes", "reads"] as const)
    .join((enter) => {
      const entry = enter.append("g");
      entry.append("path").attr("class", "legend-row");
      entry.append("rect").attr("class", (d) => `legend-mark ${d}`);
      entry.append("text").attr("class", "label-note");
      return entry;
    })
    .attr("transform", (_, i) =>
      narrow
        ? `translate(${heads.x + 58 + i * 72},${heads.y - 19})`
        : `translate(${heads.x - 12},${heads.y + 24 + i * 18})`,
    );
  const side = narrow ? 0 : -14;
  entries.select("path").attr("d", `M${side},0h14v12h-14z`);
  entries
    .select("rect")
    .attr("x", side)
    .attr("y", (d) => (d === "writes" ? 0.5 : 6))
    .attr("width", 14)
    .attr("height", 5.5);
  entries
    .select("text")
    .attr("x", narrow ? 20 : -20)
    .attr("y", 11)
    .attr("text-anchor", narrow ? "start" : "end")
    .text((d) => d);
}
