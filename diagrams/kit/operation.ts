import { layer } from "./layer.ts";
import { isUnmoved } from "./unmoved.ts";

/** The height of an operation that holds its name alone. */
export const operationHeight = 28;

/** Something that computes: a pill, or a taller box with room for what sets it beside its name. */
export interface Operation {
  /** The middle. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly width: number;
  readonly height?: number;
  /** Where the name stands: in the middle, or in the upper left corner. */
  readonly anchor?: "middle" | "start";
}

/** Draws something that computes, with its name. */
export function drawOperation(
  parent: { node(): Element | null },
  name: string,
  operation: Operation,
): void {
  const { x, y, text, width, height = operationHeight, anchor = "middle" } = operation;
  const group = layer(parent, `operation-${name}`).classed("operation", true);
  if (isUnmoved(group.node(), "operation", operation)) return;
  group.attr("transform", `translate(${x},${y})`);
  group
    .selectChildren("rect")
    .data([width])
    .join("rect")
    .attr("x", -width / 2)
    .attr("y", -height / 2)
    .attr("width", width)
    .attr("height", height)
    .attr("rx", operationHeight / 2);
  group
    .selectChildren("text")
    .data([text])
    .join("text")
    .attr("text-anchor", anchor)
    .attr("x", anchor === "start" ? 14 - width / 2 : null)
    .attr("y", anchor === "start" ? 23 - height / 2 : 4.5)
    .text((d) => d);
}
