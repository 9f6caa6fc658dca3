import type { Stage } from "../../src/diagram.ts";
import { layer } from "./layer.ts";
import type { Rectangle } from "./rectangle.ts";
import { round } from "./scale.ts";

/** Draws the band that marks the chosen step. */
export function drawNowBand(stage: Stage, { x, y, width, height }: Rectangle): void {
  layer(stage.svg, "time-band")
    .selectChildren("rect.now-band")
    .data([0])
    .join("rect")
    .attr("class", "now-band")
    .attr("x", round(x))
    .attr("y", round(y))
    .attr("width", round(width))
    .attr("height", round(height));
}
