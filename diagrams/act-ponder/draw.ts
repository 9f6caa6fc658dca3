import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { drawBudget } from "../kit/budget.ts";
import { drawSteps } from "../kit/halting/draw-steps.ts";
import { spentOf } from "../kit/halting/pondered.ts";
import { drawLabels, type Label } from "../kit/label.ts";
import { drawAnswer, drawProposals } from "./draw-answers.ts";
import { drawBoard } from "./draw-board.ts";
import { drawByDifficulty, drawTradeOff } from "./draw-charts.ts";
import { drawStrings } from "./draw-strings.ts";
import { type Layout, layout } from "./layout.ts";
import { accuracyOf } from "./measured.ts";
import { type ActPonderParams, ponds } from "./params.ts";
import type { PonderValues } from "./values.ts";

export function draw(stage: Stage<ActPonderParams>, values: PonderValues): void {
  const place = layout(stage.width);
  stage.setHeight(place.height);
  drawBoard(stage, place, values);
  drawStrings(stage, place, values);
  drawSteps(stage, place.thinking, values);
  drawProposals(stage, place, values);
  drawBudget(stage, place.thinking.budget, values);
  drawAnswer(stage, place, values);
  drawTradeOff(stage, place, values);
  drawByDifficulty(stage, place, values);
  drawNames(stage, place, values);
}

function drawNames(stage: Stage, place: Layout, values: PonderValues): void {
  const { board, thinking, tradeOff, byDifficulty } = place;
  const { now, steps, expected, weights, chosen, marked, machine, all, beyond, difficulty } =
    values;
  const measured = all.find((one) => one.machine.id === machine.id)!;
  const over = (x: number, y: number, title: string, note: string): Label => ({
    x,
    y: y - 9,
    anchor: "start",
    title,
    note,
    notePlace: "behind",
  });
  drawLabels(stage.svg, [
    over(
      board.x,
      board.y,
      `difficulty ${difficulty}`,
      beyond ? "beyond training" : "where does the dot end up?",
    ),
    over(
      thinking.x,
      thinking.weights.y,
      "halting weights",
      `step ${now} of ${steps}; expected ${formatValue(expected, "0.0")}`,
    ),
    over(thinking.x, thinking.proposals.y, "each step’s answer", ""),
    over(
      thinking.x,
      thinking.budget.y,
      "budget",
      now < steps
        ? `${formatValue(spentOf(values))} of 1 spent`
        : `spent: ${formatValue(weights.at(-1)!)} was the remainder`,
    ),
    over(
      thinking.x,
      thinking.answer.y,
      "answer",
      chosen === marked ? `pond ${ponds[chosen]}: right` : `pond ${ponds[chosen]}: wrong`,
    ),
    over(
      tradeOff.x,
      tradeOff.y,
      "right answers",
      `${formatValue(accuracyOf(measured), "percent")} of ${measured.boards} boards in ${formatValue(measured.steps, "0.0")} steps`,
    ),
    over(byDifficulty.x, byDifficulty.y, "steps", "dotted: expected; paler: less often right"),
  ]);
}
