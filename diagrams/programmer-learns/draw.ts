import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { drawChart } from "../kit/chart.ts";
import { drawLabels, type Label } from "../kit/label.ts";
import { drawChecks } from "./draw-checks.ts";
import { drawProgram } from "./draw-program.ts";
import { drawStarts } from "./draw-starts.ts";
import { drawTask } from "./draw-task.ts";
import { type Layout, layout } from "./layout.ts";
import type { LearnsParams } from "./params.ts";
import { recorded } from "./recorded.ts";
import { lossSpan } from "./report.ts";
import type { LearnsValues } from "./values.ts";

export function draw(stage: Stage<LearnsParams>, values: LearnsValues): void {
  const place = layout(stage.width, values.checks.length);
  stage.setHeight(place.height);
  drawTask(stage, place, values);
  drawLosses(stage, place, values);
  drawStarts(stage, place, values);
  drawProgram(stage, place, values);
  drawChecks(stage, place, values);
  drawNames(stage, place, values);
}

function drawLosses(stage: Stage, place: Layout, values: LearnsValues): void {
  const { update, losses, chosen, exact } = values;
  const { task, seed } = recorded.which;
  const isRecorded = values.task.written === task && values.seed === seed;
  const shown = Math.max(update, isRecorded ? recorded.losses.length * lossSpan : 0);
  const to = [250, 500, 1000].find((end) => end >= shown) ?? 1500;
  const points = (each: readonly number[]) =>
    each.map((loss, i) => [(i + 1) * lossSpan, loss] as const);
  const others = losses.map((each, s) => ({
    name: exact[s] ? "start is-exact" : "start",
    points: s === chosen ? [] : points(each),
  }));
  const now = losses[chosen]!.at(-1);
  drawChart(
    stage,
    "losses",
    {
      ...place.loss,
      across: { from: 0, to, ticks: [0, to], format: String, title: "updates" },
      up: {
        from: 0.0001,
        to: 10,
        ticks: [0.0001, 0.001, 0.01, 0.1, 1, 10],
        format: String,
        isLog: true,
      },
    },
    [
      { name: "recorded", points: isRecorded ? points(recorded.losses) : [] },
      ...others,
      { name: "present", points: points(losses[chosen]!) },
    ],
    now === undefined
      ? "the loss of each start, which has not been measured yet"
      : `the loss of ${losses.length} starts after ${update} updates; that of start ${chosen + 1}: ${formatValue(now, "0.0000")}`,
  );
}

function drawNames(stage: Stage, place: Layout, values: LearnsValues): void {
  const { loss, starts, steps, checks, expression } = place;
  const [x, y] = expression;
  const name = (at: { x: number; y: number }, title: string, note: string): Label => ({
    ...at,
    anchor: "start",
    title,
    note,
    notePlace: "behind",
  });
  const found = values.exact.filter(Boolean).length;
  drawLabels(stage.svg, [
    name({ x: 2, y: loss.y - 12 }, "loss", "of each start"),
    {
      x: loss.x + loss.width,
      y: loss.y - 12,
      anchor: "end",
      title: `update ${values.update}`,
    },
    name({ x: 2, y: starts[0].y - 9 }, "starts", `${found} of ${values.exact.length} exact (✓)`),
    name(
      { x: steps[0]!.operation.x, y: steps[0]!.operation.y - 26 },
      `program of start ${values.chosen + 1}`,
      values.isBest ? "the best one now" : "",
    ),
    {
      x,
      y,
      anchor: "start",
      title: "hardened",
      note: "the likeliest choice at each step",
      notePlace: "behind",
    },
    name({ x: checks.x, y: checks.head - 22 }, "check", "inputs not trained on"),
  ]);
}
