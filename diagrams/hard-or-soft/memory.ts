import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { barScale, drawBars } from "../kit/bars.ts";
import { layer } from "../kit/layer.ts";
import { middle } from "../kit/row.ts";
import { round } from "../kit/scale.ts";
import { drawSlider } from "../kit/slider.ts";
import type { Layout } from "./layout.ts";
import { type HardOrSoftParams, params } from "./params.ts";
import type { HardOrSoftValues } from "./values.ts";

/** Draws the memory, a bar a slot, and the number that is sought in it as a line across. */
export function drawHeld(
  stage: Stage<HardOrSoftParams>,
  { memory: row, target: place }: Layout,
  { memory, target }: HardOrSoftValues,
): void {
  drawBars(stage, "memory", row, memory, {
    param: "memory",
    fields: params.memory.fields(stage.state.memory, stage.state),
  });
  const scale = barScale(row.height);
  const [foot, top] = [row.y + scale(0), row.y + scale(1)];
  layer(stage.svg, "sought")
    .selectChildren("path")
    .data([`M${row.x},${round(row.y + scale(target))}H${place.x}`])
    .join("path")
    .attr("d", (d) => d);
  drawSlider(stage, "target", {
    param: "target",
    field: params.target.fields(target, stage.state)[0]!,
    text: formatValue(target),
    x: place.x,
    y: foot,
    length: foot - top,
    upright: true,
  });
  layer(stage.svg, "slot-numbers")
    .selectChildren<SVGTextElement, number>("text")
    .data(memory.map((_, i) => i))
    .join("text")
    .attr("class", "slot-number")
    .attr("text-anchor", "middle")
    .attr("x", (i) => middle(row, i))
    .attr("y", row.y - 7)
    .text((i) => i + 1);
}
