import type { Stage } from "../../src/diagram.ts";
import { formatSigned } from "../../src/format.ts";
import { layer } from "./layer.ts";

/** A slope beside the mark that it belongs to. */
export interface SlopeMark {
  readonly x: number;
  readonly y: number;
  /** Where it begins, rather than its middle. */
  readonly anchor?: "start";
  readonly slope: number;
  /** What it is the slope along: "gate g". */
  readonly along: string;
  /** As it is written. */
  readonly text: string;
  /** Whether wires pass behind it. */
  readonly onWires?: boolean;
}

/** Writes slopes beside what they are the slopes along. */
export function drawSlopeMarks(stage: Stage, marks: readonly SlopeMark[]): void {
  layer(stage.svg, "slopes")
    .selectChildren<SVGTextElement, SlopeMark>("text")
    .data(marks)
    .join("text")
    .attr("class", (d) => `slope ${senseOf(d.slope, d.text)}${d.onWires ? " on-wires" : ""}`)
    .attr("role", "img")
    .attr("aria-label", (d) => `slope along ${d.along}: ${formatSigned(d.slope, "0.0000")}`)
    .attr("text-anchor", (d) => d.anchor ?? "middle")
    .attr("x", (d) => d.x)
    .attr("y", (d) => d.y)
    .text((d) => d.text);
}

/** Whether something grows or falls along a slope; neither, where that is written as nought. */
export function senseOf(slope: number, written: string): "rising" | "falling" | "level" {
  if (!/[1-9]/.test(written)) return "level";
  return slope > 0 ? "rising" : "falling";
}
