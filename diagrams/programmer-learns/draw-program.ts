import type { Stage } from "../../src/diagram.ts";
import { pipeOperations } from "../../src/models/programmer/pipe.ts";
import { inputNames } from "../../src/training/tasks/arithmetic/expression.ts";
import { layer } from "../kit/layer.ts";
import { drawShares } from "../kit/shares.ts";
import type { Layout } from "./layout.ts";
import type { LearnsValues } from "./values.ts";

/** Draws the probabilities of the program that is looked at, step by step, with what they harden to. */
export function drawProgram(stage: Stage, { steps }: Layout, { lines }: LearnsValues): void {
  const names = [...inputNames, ...lines.map((_, t) => `x${t + 1}`)];
  for (const [t, place] of steps.entries()) {
    const line = lines[t]!;
    const at = `of step ${t + 1}`;
    drawShares(stage, `operation${t + 1}`, place.operation, line.operation, pipeOperations, at);
    drawShares(stage, `left${t + 1}`, place.left, line.left, names, `left ${at}`);
    drawShares(stage, `right${t + 1}`, place.right, line.right, names, `right ${at}`);
  }
  const group = layer(stage.svg, "lines");
  group
    .selectChildren<SVGTextElement, (typeof lines)[number]>("text.line")
    .data(lines)
    .join("text")
    .attr("class", (line) => (line.isUsed ? "line" : "line is-idle"))
    .attr("x", (_, t) => steps[t]!.text[0])
    .attr("y", (_, t) => steps[t]!.text[1])
    .text((line) => (line.isUsed ? line.text : `${line.text}  (not used)`));
  const pointers = steps.flatMap(({ left, right }) => [
    { text: "left", row: left },
    { text: "right", row: right },
  ]);
  group
    .selectChildren<SVGTextElement, (typeof pointers)[number]>("text.slot-number")
    .data(pointers)
    .join("text")
    .attr("class", "slot-number")
    .attr("text-anchor", "end")
    .attr("x", ({ row }) => row.x - 5)
    .attr("y", ({ row }) => row.y + row.height / 2 + 4.5)
    .text(({ text }) => text);
}
