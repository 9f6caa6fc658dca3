import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { drawRow, type Row } from "../kit/row.ts";
import { linear, round } from "../kit/scale.ts";
import { isUnmoved } from "../kit/unmoved.ts";

/** The largest score that either way can give to queries and items within their cells. */
export const largest = 2;

/** Draws scores as bars up and down from a line in the middle of their cells, and as numbers. */
export function drawScores(stage: Stage, part: string, row: Row, scores: readonly number[]): void {
  const cells = drawRow(
    stage,
    part,
    row,
    (i) => `score of item ${i + 1}: ${formatValue(scores[i]!)}`,
  );
  const inset = 6;
  const scale = linear([-largest, largest], [row.height - inset, inset]);
  const bars = cells
    .selectChildren<SVGRectElement, number>("rect.score")
    .data((i) => [scores[i]!])
    .join("rect")
    .attr("class", (score) => (score < 0 ? "score negative" : "score"))
    .attr("y", (score) => round(Math.min(scale(0), scale(score))))
    .attr("height", (score) => round(Math.abs(scale(score) - scale(0))));
  const numbers = cells
    .selectChildren<SVGTextElement, number>("text.weight")
    .data((i) => [scores[i]!])
    .join("text")
    .attr("y", (score) => row.height / 2 + (score < 0 ? 16 : -7))
    .text((score) => formatValue(score));
  if (isUnmoved(cells.node(), "scores", row)) return;
  bars.attr("x", inset).attr("width", 14);
  numbers
    .attr("class", "weight")
    .attr("text-anchor", "end")
    .attr("x", row.cell - inset);
  cells
    .selectChildren<SVGPathElement, number>("path.axes")
    .data(() => [`M${inset},${row.height / 2}H${row.cell - inset}`])
    .join("path")
    .attr("class", "axes")
    .attr("d", (d) => d);
}
