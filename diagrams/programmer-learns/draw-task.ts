import type { Stage } from "../../src/diagram.ts";
import { raceSettings } from "../../src/training/arithmetic-programs.ts";
import { layer } from "../kit/layer.ts";
import type { Layout } from "./layout.ts";
import { raceSeeds } from "./recorded.ts";
import type { Task } from "./task.ts";
import type { LearnsValues } from "./values.ts";

/** Draws the task, with the place where it is not understood, and what there is to say about it. */
export function drawTask(stage: Stage, place: Layout, { task, found }: LearnsValues): void {
  const { typed, problem } = task;
  const at = problem?.position ?? typed.length;
  const [fault = ""] = typed.slice(at);
  const pieces = problem
    ? [
        { name: "known", text: typed.slice(0, at) },
        // What is missing at the end has a place, too.
        { name: "unknown", text: fault.trim() || "␣" },
        { name: "known", text: typed.slice(at + fault.length) },
      ]
    : [{ name: "known", text: task.written! }];
  const isBelow = place.remark > place.task;
  const group = layer(stage.svg, "task").attr("data-part", "task").attr("role", "img");
  group.attr("aria-label", problem ? `no task: ${problem.message}` : `the task: ${task.written}`);
  group
    .selectChildren<SVGTextElement, number>("text.typed")
    .data([0])
    .join("text")
    .attr("class", "typed")
    .attr("x", 2)
    .attr("y", place.task)
    .selectAll<SVGTSpanElement, (typeof pieces)[number]>("tspan")
    .data(pieces)
    .join("tspan")
    .attr("class", (d) => d.name)
    .text((d) => d.text);
  group
    .selectChildren<SVGTextElement, string>("text.label-note")
    .data([remark(task, found)])
    .join("text")
    .attr("class", "label-note")
    .attr("x", isBelow ? 2 : stage.width)
    .attr("y", place.remark)
    .attr("text-anchor", isBelow ? "start" : "end")
    .text((d) => d);
}

function remark({ problem, operations = 0 }: Task, found: number | undefined): string {
  if (problem) return `character ${problem.position + 1}: ${problem.message}`;
  return operations > raceSettings.steps
    ? `${operations} operations, for ${raceSettings.steps} steps`
    : found === undefined
      ? "a task not tried before"
      : `recorded: found from ${found} of ${raceSeeds} seeds`;
}
