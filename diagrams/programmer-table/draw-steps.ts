import { select } from "d3-selection";
import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { columnNames } from "../../src/training/tasks/table-questions/table.ts";
import { layer } from "../kit/layer.ts";
import { onPress } from "../kit/press.ts";
import { drawShares } from "../kit/shares.ts";
import type { Layout } from "./layout.ts";
import type { TableParams } from "./params.ts";
import type { SoftStep, TableValues } from "./values.ts";

/** Draws each step: its hardened line, the scalar after it, and what is chosen, each to its extent. */
export function drawSteps(
  stage: Stage<TableParams>,
  { steps: places }: Layout,
  { steps, numbers, time }: TableValues,
  operations: readonly string[],
): void {
  for (const [t, place] of places.entries()) {
    const step = steps[t]!;
    const of = `at step ${t + 1}`;
    drawShares(stage, `operation${t + 1}`, place.operation, step.operation, operations, of);
    drawShares(stage, `column${t + 1}`, place.column, step.column, columnNames, of);
    const pivot = { ...place.pivot, count: step.pivot.length };
    drawShares(stage, `pivot${t + 1}`, pivot, step.pivot, numbers, of);
  }
  const titles = layer(stage.svg, "step-titles")
    .attr("role", "radiogroup")
    .attr("aria-label", "step to look at")
    .selectChildren<SVGGElement, SoftStep>("g")
    .data(steps)
    .join((enter) => {
      const title = enter.append("g").attr("role", "radio").attr("class", "chip");
      title
        .append("rect")
        .attr("class", "chip-box")
        .attr("width", 54)
        .attr("height", 24)
        .attr("rx", 5);
      title.append("text").attr("class", "chip-name").attr("x", 27).attr("y", 16.5);
      title.append("text").attr("class", "line").attr("x", 64).attr("y", 17);
      title.append("text").attr("class", "label-note").attr("y", 17);
      return title;
    })
    .attr("class", (_, t) => (t + 1 === time ? "chip is-chosen" : "chip"))
    .attr("aria-checked", (_, t) => String(t + 1 === time))
    .attr("aria-label", (d, t) => `step ${t + 1}: ${d.text}`)
    .attr("transform", (_, t) => `translate(1,${places[t]!.y - 8})`);
  titles.selectChildren<SVGTextElement, SoftStep>("text.chip-name").attr("text-anchor", "middle");
  titles.each(function (step, t) {
    const title = select(this);
    title.select("rect.grip").attr("width", stage.width - 2);
    title.select("text.chip-name").text(`step ${t + 1}`);
    title.select("text.line").text(step.text);
    title
      .select("text.label-note")
      .attr("x", stage.width - 2)
      .attr("text-anchor", "end")
      .text(`scalar ${formatValue(step.scalar)}`);
    const { change } = stage;
    if (change) onPress(this, () => change({ time: t + 1 }));
  });
}
