import type { Stage } from "../../src/diagram.ts";
import { formatShort, formatValue } from "../../src/format.ts";
import { drawGridFrame, type Grid } from "../kit/heat.ts";
import { layer, type Mark } from "../kit/layer.ts";
import { round } from "../kit/scale.ts";
import { drawBitSwitches } from "../kit/switches.ts";
import { isUnmoved } from "../kit/unmoved.ts";
import { type Column, columnAt, type Layout } from "./layout.ts";
import { type MemoryParams, params } from "./params.ts";
import { isWrong, type MemoryStep } from "./values.ts";

/** A number from 0 to 1 in a cell, as it is printed there. */
interface Entry {
  readonly value: number;
  readonly text: string;
  readonly isWrong: boolean;
}

/** Draws what the controller sees and says at a step. */
export function drawBits(
  group: Mark,
  { inputs, outputs }: Column,
  step: MemoryStep,
  number: number,
): void {
  drawGridFrame(group, "inputs", inputs, `step ${number}: the input is ${step.input.join("")}`);
  drawGridFrame(group, "outputs", outputs, tellOutput(step, number));
  drawEntries(
    layer(group, "input-entries"),
    inputs,
    step.input.map((value) => ({ value, text: String(value), isWrong: false })),
  );
  drawEntries(
    layer(group, "output-entries"),
    outputs,
    step.output.map((value, j) => ({
      value,
      text: formatShort(value),
      isWrong: isWrong(value, step.target[j]!),
    })),
  );
  // The signal is no bit of the vector.
  if (isUnmoved(group.node(), "signal", inputs)) return;
  const signal = inputs.y + (inputs.rows - 1) * inputs.cell[1];
  group
    .selectChildren("path.divider")
    .data([`M${inputs.x},${signal}h${inputs.cell[0]}`])
    .join("path")
    .attr("class", "divider")
    .attr("d", (d) => d);
}

function tellOutput({ output }: MemoryStep, number: number): string {
  return output.length === 0
    ? `step ${number}: no answer is asked for yet`
    : `step ${number}: the answer, each bit's probability to be 1: ${output.map((p) => formatValue(p)).join(", ")}`;
}

function drawEntries(group: Mark, grid: Grid, entries: readonly Entry[]): void {
  if (isUnmoved(group.node(), "entries", [grid, entries])) return;
  const { x, y, cell } = grid;
  const [width, height] = cell;
  group.attr("aria-hidden", "true");
  const rects = group
    .selectChildren<SVGRectElement, Entry>("rect")
    .data(entries)
    .join("rect")
    .attr("class", (d) => (d.isWrong ? "entry is-wrong" : "entry"))
    .attr("fill-opacity", (d) => round(0.5 * d.value));
  const texts = group
    .selectChildren<SVGTextElement, Entry>("text")
    .data(entries)
    .join("text")
    .text((d) => (d.isWrong ? `${d.text} ×` : d.text));
  if (isUnmoved(group.node(), "grid", [grid, entries.length])) return;
  rects
    .attr("x", round(x))
    .attr("y", (_, i) => round(y + i * height))
    .attr("width", width)
    .attr("height", height);
  texts
    .attr("class", "weight")
    .attr("text-anchor", "middle")
    .attr("x", round(x + width / 2))
    .attr("y", (_, i) => round(y + i * height + height / 2 + 4.5));
}

/** Lets a reader turn the bits of the vectors that are shown. */
export function drawSwitches(stage: Stage<MemoryParams>, place: Layout): void {
  const { column, count, from } = place;
  const first = { ...column.inputs, x: columnAt(place, 0) + column.inputs.x };
  drawBitSwitches(stage, "sequence", params.sequence, first, (vector) => {
    const i = vector + 1 - from;
    return i >= 0 && i < count ? (i * column.width) / first.cell[0] : undefined;
  });
}
