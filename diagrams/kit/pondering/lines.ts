import type { Stage } from "../../../src/diagram.ts";
import { layer, type Mark } from "../layer.ts";
import { isUnmoved } from "../unmoved.ts";

/** What the parts of a time step are spoken of as. */
type Topic = "output" | "neuron" | "budget" | "remainder";

/** Says which topics a layer belongs to: where one is spoken of, all that does not belong to it is faint. */
export function belongs(stage: Stage, name: string, ...topics: readonly Topic[]): Mark {
  const group = layer(stage.svg, name);
  for (const topic of topics) group.classed(`of-${topic}`, true);
  return group;
}

/** A line that is taken, or that would be at a later step. */
export interface Line {
  readonly d: string;
  readonly isTaken: boolean;
}

/** Draws lines of a topic as two paths: what is taken, and what is not. */
export function drawLines(
  stage: Stage,
  name: string,
  lines: readonly Line[],
  ...topics: readonly Topic[]
): void {
  const group = belongs(stage, name, ...topics);
  if (isUnmoved(group.node(), "lines", lines)) return;
  const join = (isTaken: boolean) =>
    lines.flatMap((line) => (line.isTaken === isTaken ? [line.d] : [])).join("");
  group
    .classed("links", true)
    .attr("aria-hidden", "true")
    .selectChildren("path")
    .data([join(true), join(false)])
    .join("path")
    .attr("class", (_, i) => (i === 0 ? null : "is-not-taken"))
    .attr("d", (d) => d);
}
