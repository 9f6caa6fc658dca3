import type { Stage } from "../../src/diagram.ts";
import { layer } from "./layer.ts";

/** The height of an operation. */
export const operationHeight = 28;

/** Draws something that computes, as a pill with its name. */
export function drawOperation(
  stage: Stage,
  name: string,
  { x, y, text, width }: { x: number; y: number; text: string; width: number },
): void {
  const group = layer(stage.svg, `operation-${name}`)
    .classed("operation", true)
    .attr("transform", `translate(${x},${y})`);
  group
    .selectChildren("rect")
    .data([width])
    .join("rect")
    .attr("x", (d) => -d / 2)
    .attr("y", -operationHeight / 2)
    .attr("width", (d) => d)
    .attr("height", operationHeight)
    .attr("rx", operationHeight / 2);
  group
    .selectChildren("text")
    .data([text])
    .join("text")
    .attr("text-anchor", "middle")
    .attr("y", 4.5)
    .text((d) => d);
}
