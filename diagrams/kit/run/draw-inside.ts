import type { Stage } from "../../../src/diagram.ts";
import { formatShort, formatValue } from "../../../src/format.ts";
import { layer } from "../layer.ts";
import { round } from "../scale.ts";
import { intensity } from "../weights.ts";
import { narrowLeft } from "./layout.ts";
import { insideStages } from "./parts.ts";
import type { HeadStep, Run } from "./run.ts";

/** One line of the look inside: a weighting, and what made it of the one above. */
interface Line {
  readonly made: string;
  readonly weights: readonly number[];
}

const rowHeight = (narrow: boolean) => (narrow ? 46 : 30);

/** How much room the look inside a step takes. */
export const insideHeight = (width: number) => 22 + insideStages.length * rowHeight(width < 500);

/** Draws how one head came to its weighting at the chosen step, as a strip over the slots a stage. */
export function drawInside(
  stage: Stage,
  y: number,
  head: "nothing" | "write" | "read",
  run: Run,
): void {
  const narrow = stage.width < 500;
  const x = narrow ? narrowLeft : 232;
  const lines = head === "nothing" ? [] : linesOf(run[head]);
  const slots = run.memory.length;
  const cell = (stage.width - x - 2) / slots;
  const height = 20;
  const group = layer(stage.svg, "inside");
  group
    .selectChildren("text.inside-title")
    .data(head === "nothing" ? [] : [`inside this step: the ${head} head, slot by slot`])
    .join("text")
    .attr("class", "inside-title label-title")
    .attr("x", narrow ? x : 0)
    .attr("y", y)
    .text((d) => d);
  const rows = group
    .selectChildren<SVGGElement, Line>("g.strip")
    .data(lines)
    .join((enter) => {
      const row = enter.append("g").attr("class", "strip").attr("role", "img");
      row.append("text").attr("class", "label-note");
      row.append("g").attr("class", "strip-cells");
      return row;
    })
    .attr("data-part", (_, i) => `inside.${i + 1}`)
    .attr("aria-label", tell)
    .attr("transform", (_, i) => `translate(0,${y + 18 + i * rowHeight(narrow)})`);
  rows
    .select<SVGTextElement>("text")
    .attr("x", narrow ? x : x - 12)
    .attr("y", narrow ? 12 : 15)
    .attr("text-anchor", narrow ? "start" : "end")
    .text((d) => d.made);
  const strips = rows.select<SVGGElement>("g.strip-cells");
  strips
    .selectChildren<SVGRectElement, number>("rect")
    .data((d) => d.weights)
    .join("rect")
    .attr("class", (d) => (d < 0 ? "strip-cell is-negative" : "strip-cell"))
    .attr("x", (_, i) => round(x + i * cell))
    .attr("y", narrow ? 18 : 0)
    .attr("width", round(cell - 1))
    .attr("height", height)
    .attr("fill-opacity", (d) => intensity(Math.min(1, Math.abs(d))));
  strips
    .selectChildren<SVGPathElement, string>("path")
    .data([
      `M${x},${narrow ? 18 : 0}h${round(cell * slots - 1)}v${height}h${round(1 - cell * slots)}z`,
    ])
    .join("path")
    .attr("class", "strip-frame outline")
    .attr("d", (d) => d);
}

function linesOf(head: HeadStep): Line[] {
  const percent = (share: number) => formatValue(share, "percent");
  const shift = head.shift
    .map((share, i) => `${formatOffset(i - (head.shift.length - 1) / 2)}: ${percent(share)}`)
    .join(", ");
  const made = {
    previous: "where it was",
    similarity: "similarity with the key",
    content: `softmax, strength β = ${formatValue(head.strength, "0.0")}`,
    gated: `interpolate, gate g = ${formatShort(head.gate)}`,
    shifted: `shift by ${shift}`,
    weighting: `sharpen, γ = ${formatValue(head.sharpening, "0.0")}`,
  };
  return insideStages.map((stage) => ({ made: made[stage], weights: head[stage] }));
}

const formatOffset = (offset: number) => (offset > 0 ? `+${offset}` : formatValue(offset, "0"));

function tell({ made, weights }: Line): string {
  const most = Math.max(...weights);
  return `${made}: at most ${formatValue(most)}, on slot ${weights.indexOf(most) + 1}`;
}
