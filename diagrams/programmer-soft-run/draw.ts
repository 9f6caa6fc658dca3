import type { Stage } from "../../src/diagram.ts";
import { formatSigned, formatValue } from "../../src/format.ts";
import { pipeOperations } from "../../src/models/programmer/pipe.ts";
import { drawBars } from "../kit/bars.ts";
import { drawChart } from "../kit/chart.ts";
import { drawLabels, type Label } from "../kit/label.ts";
import { operationWords } from "../kit/operation-words.ts";
import { drawPills } from "../kit/pills.ts";
import { middle } from "../kit/row.ts";
import { drawSlopeMarks } from "../kit/slopes.ts";
import { drawValues } from "../kit/values.ts";
import { drawAnswers } from "./answers.ts";
import { drawFlows } from "./flows.ts";
import { type Layout, layout, type StepPlace } from "./layout.ts";
import { params, type SoftRunParams, shareParams } from "./params.ts";
import { operands, valueNames } from "./questions.ts";
import type { SoftRunValues } from "./values.ts";

export function draw(stage: Stage<SoftRunParams>, values: SoftRunValues): void {
  const place = layout(stage.width, values.slopes !== "none");
  stage.setHeight(place.height);
  drawFlows(stage, place, values);
  drawValues(
    stage,
    "operands",
    place.steps.flatMap((step, i) =>
      (["left", "right"] as const).map((side) => {
        const name = valueNames[operands[i]![side]]!;
        const told = `${name}, on the ${side} of step ${i + 1}`;
        return { ...step[side], name, told, value: formatValue(values.steps[i]![side]) };
      }),
    ),
  );
  for (const [i, at] of place.steps.entries()) drawStep(stage, i, at, values);
  drawValues(
    stage,
    "results",
    place.steps.map(({ result }, i) => ({
      ...result,
      name: valueNames[3 + i]!,
      value: formatValue(values.steps[i]!.result),
    })),
  );
  drawSlopes(stage, place, values);
  drawLoss(stage, place, values);
  drawAnswers(stage, place.line, values);
  drawNames(stage, place, values);
}

function drawStep(
  stage: Stage<SoftRunParams>,
  i: number,
  { shares: row, operations: y }: StepPlace,
  { steps }: SoftRunValues,
): void {
  const { results, shares } = steps[i]!;
  drawPills(
    stage,
    `operations${i + 1}`,
    pipeOperations.map((operation, j) => ({
      x: middle(row, j),
      y,
      width: 42,
      text: operation,
      result: formatValue(results[j]!),
      tell: `${operationWords[operation]} at step ${i + 1} makes ${formatValue(results[j]!)}`,
    })),
  );
  const param = shareParams[i]!;
  drawBars(stage, param, row, shares, {
    param,
    fields: params[param].fields(stage.state[param], stage.state),
  });
}

/** Writes, where they are asked for, the slopes of the loss under the shares. */
function drawSlopes(
  stage: Stage<SoftRunParams>,
  { steps: places }: Layout,
  { steps, slopes }: SoftRunValues,
): void {
  const marks = places.flatMap(({ shares: row, slopes: y }, i) => {
    const { shareSlopes, scoreSlopes } = steps[i]!;
    const shown = slopes === "none" ? [] : slopes === "shares" ? shareSlopes : scoreSlopes;
    return shown.map((slope, j) => ({
      x: middle(row, j),
      y,
      slope,
      along: `the ${slopes === "shares" ? "share" : "score"} of ${operationWords[pipeOperations[j]!]} in step ${i + 1}`,
      text: formatSigned(slope),
      onWires: true,
    }));
  });
  drawSlopeMarks(stage, marks);
}

function drawLoss(
  stage: Stage<SoftRunParams>,
  { chart }: Layout,
  { losses, loss }: SoftRunValues,
): void {
  const highest = Math.ceil(Math.max(1, ...losses));
  const last = stage.state.steps;
  drawChart(
    stage,
    "loss",
    {
      ...chart,
      across: {
        from: 0,
        to: 40,
        ticks: [0, 40],
        format: String,
        title: "gradient steps",
      },
      up: { from: 0, to: highest, ticks: [0, highest], format: String },
    },
    [
      { name: "loss", points: losses.map((one, i) => [i, one]) },
      { name: "point", points: [[last, loss]] },
    ],
    `the loss, ${formatValue(loss, "0.000")} after ${last} gradient steps`,
  );
}

function drawNames(
  stage: Stage<SoftRunParams>,
  { narrow, steps, chart, line }: Layout,
  { loss, learning }: SoftRunValues,
): void {
  const title = (at: StepPlace, i: number): Label =>
    narrow
      ? { x: 0, y: at.operations + 4.5, anchor: "start", title: `step ${i + 1}` }
      : { x: at.centre, y: at.left.y - 12, anchor: "middle", title: `step ${i + 1}` };
  drawLabels(stage.svg, [
    ...steps.map(title),
    {
      x: chart.x,
      y: chart.y - 12,
      anchor: "start",
      title: `loss ${formatValue(loss, "0.000")}`,
      note: learning === 1 ? "over this question" : `over ${learning} questions`,
      notePlace: "behind",
    },
    {
      x: line.x,
      y: line.y - 62,
      anchor: "start",
      title: "answer",
      note: "to the question above",
      notePlace: "behind",
    },
  ]);
}
