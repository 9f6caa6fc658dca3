import type { Stage } from "../../src/diagram.ts";
import { layer } from "../kit/layer.ts";
import type { Layout } from "./layout.ts";
import type { PipeParams } from "./params.ts";
import { inputNames } from "./program.ts";
import type { PipeValues } from "./values.ts";

/** Draws a line for each value, from where it is made: strong as far as somebody uses it. */
export function drawLines(
  stage: Stage<PipeParams>,
  place: Layout,
  { program, values, needed }: PipeValues,
): void {
  const lines = values.map((_, i) => {
    const from =
      i < inputNames.length
        ? place.start - 8
        : place.column(i - inputNames.length) + place.pill / 2;
    const taps = program.flatMap(({ operation, left, right }, step) => {
      if (!needed[inputNames.length + step]) return [];
      const column = place.column(step);
      return [
        ...(left === i ? [column - (operation === "keep" ? 0 : place.aside)] : []),
        ...(right === i && operation !== "keep" ? [column + place.aside] : []),
      ];
    });
    const isAnswer = i === values.length - 1;
    return { from, used: isAnswer ? place.end : Math.max(from, ...taps), y: place.row(i) };
  });
  const group = layer(stage.svg, "pipe-lines");
  group
    .selectChildren("path.faint")
    .data([lines.map(({ from, y }) => `M${from},${y}H${place.end}`).join("")])
    .join("path")
    .attr("class", "faint")
    .attr("d", (d) => d);
  group
    .selectChildren("path.strong")
    .data([lines.map(({ from, used, y }) => `M${from},${y}H${used}`).join("")])
    .join("path")
    .attr("class", "strong")
    .attr("d", (d) => d);
}
