import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { type Chart, type ChartAxis, type Curve, drawChart } from "../kit/chart.ts";
import type { Grid } from "../kit/heat.ts";
import { drawLabels, type Label } from "../kit/label.ts";
import { drawHeads, drawLegend } from "../kit/run/draw-heads.ts";
import { drawSequences } from "../kit/run/draw-sequences.ts";
import { drawBitSwitches } from "../kit/switches.ts";
import { type Layout, layout } from "./layout.ts";
import { type LearnsParams, params } from "./params.ts";
import { recorded } from "./recorded.ts";
import { lossSpan, testSpan } from "./report.ts";
import type { LearnsValues } from "./values.ts";

/** What guessing costs, in nats per bit. */
const guessing = Math.log(2);

export function draw(stage: Stage<LearnsParams>, values: LearnsValues): void {
  const { inputs, targets, writes } = values;
  const place = layout(stage.width, {
    steps: inputs.length,
    bits: targets[0]!.length,
    slots: writes[0]!.length,
  });
  stage.setHeight(place.height);
  drawCurves(stage, place, values);
  drawSequences(stage, place, values);
  drawHeads(stage, place.heads, values, `both heads over ${inputs.length} steps`);
  drawLegend(stage, { narrow: true, heads: place.heads });
  drawNames(stage, place, values);
  drawBitSwitches(stage, "sequence", params.sequence, place.inputs, (vector) => vector);
}

function drawCurves(stage: Stage, place: Layout, { update, losses, tests }: LearnsValues): void {
  const across = updatesAxis(Math.max(update, recorded.losses.length * lossSpan));
  const loss: ChartAxis = {
    from: 0.001,
    to: 1,
    ticks: [0.001, 0.01, 0.1, 1],
    format: String,
    isLog: true,
  };
  const wrong: ChartAxis = {
    from: 0,
    to: 0.6,
    ticks: [0, 0.25, 0.5],
    format: (share) => formatValue(share, "percent"),
  };
  const level = (up: number): Curve => ({
    name: "level",
    points: [
      [0, up],
      [across.to, up],
    ],
  });
  // A mean over updates stands at the last of them.
  const lossPoints = (values: readonly number[]) =>
    values.map((value, i) => [(i + 1) * lossSpan, value] as const);
  const testPoints = (values: readonly number[]) =>
    values.map((value, i) => [i * testSpan, value] as const);
  drawChart(
    stage,
    "loss",
    { ...place.loss, across, up: loss },
    [
      level(guessing),
      { name: "recorded", points: lossPoints(recorded.losses) },
      { name: "present", points: lossPoints(losses) },
    ],
    losses.length === 0
      ? "the loss, which has not been measured yet"
      : `the loss after ${update} updates: ${formatValue(losses.at(-1)!, "0.000")} nats per bit`,
  );
  drawChart(
    stage,
    "tests",
    { ...place.tests, across, up: wrong },
    [
      level(0.5),
      { name: "recorded", points: testPoints(recorded.tests) },
      { name: "present", points: testPoints(tests) },
    ],
    tests.length === 0
      ? "the share of wrong bits in sequences not trained on, which has not been measured yet"
      : `wrong bits in sequences not trained on: ${formatValue(tests.at(-1)! * 100, "0.0")} percent`,
  );
}

/** From 0 to the first of a few round numbers that is large enough. */
function updatesAxis(updates: number): Chart["across"] {
  const to = [250, 500, 1000, 2000].find((end) => end >= updates) ?? 3000;
  return { from: 0, to, ticks: [0, to], format: String, title: "updates" };
}

function drawNames(stage: Stage, place: Layout, values: LearnsValues): void {
  const { loss, tests, inputs, targets, answers, heads } = place;
  const over = ({ x, y }: Grid | Layout["loss"], title: string, note: string): Label => ({
    x,
    y: y - 8,
    anchor: "start",
    title,
    note,
    notePlace: "behind",
  });
  const inside = ({ x, width }: Layout["loss"], y: number, note: string): Label => ({
    x: x + width - 15,
    y,
    anchor: "end",
    title: "",
    note,
    notePlace: "behind",
  });
  const { wrong, bits, update } = values;
  drawLabels(stage.svg, [
    over(loss, "loss", "nats per bit"),
    over(tests, "wrong bits", "sequences not trained on"),
    over(inputs, "inputs", "the sequence, then the signal"),
    over(targets, "right", ""),
    over(answers, "answers", wrong === 0 ? "all right" : `${wrong} of ${bits} bits wrong`),
    over(heads, "heads", ""),
    {
      x: loss.x + loss.width,
      y: loss.y - 8,
      anchor: "end",
      title: `update ${update}`,
    },
    // At the right, where there is room once something has been learnt.
    inside(loss, loss.y + 29, "dashed: guessing"),
    inside(
      tests,
      tests.y + Math.round(tests.height * 0.43),
      `dotted: seed ${recorded.seed}, recorded`,
    ),
  ]);
}
