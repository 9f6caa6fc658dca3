import type { Stage } from "../../../src/diagram.ts";
import { formatShort, formatValue } from "../../../src/format.ts";
import { rangeField } from "../../../src/params/range.ts";
import { drawBudget } from "../budget.ts";
import { drawHandle } from "../handle.ts";
import { drawOperation } from "../operation.ts";
import { drawPills } from "../pills.ts";
import { linear, round } from "../scale.ts";
import { isUnmoved } from "../unmoved.ts";
import { rim } from "./draw-neurons.ts";
import { belongs, drawLines } from "./lines.ts";
import type { OneStep } from "./one-step.ts";
import { limit, type StepParams, stepParams } from "./params.ts";
import { route } from "./route.ts";
import type { StepLayout } from "./step-layout.ts";

const numbers = Array.from({ length: limit }, (_, n) => n);
const testWidth = 40;

/** Draws the budget: as a bar with the mark of ε, and as a line from which each step takes its part. */
export function drawSpending(stage: Stage<StepParams>, place: StepLayout, values: OneStep): void {
  drawBar(stage, place, values);
  drawLine(stage, place, values);
}

/** The narrowest part of the bar that has room for its number. */
const numberWidth = 26;

function drawBar(
  stage: Stage<StepParams>,
  { bar }: StepLayout,
  { steps, halting, weights, shown, epsilon }: OneStep,
): void {
  const taken = weights.slice(0, steps);
  drawBudget(stage, bar, { steps, now: steps, halting, weights: taken });
  belongs(stage, "budget", "budget", "remainder");
  const group = belongs(stage, "budget-numbers", "budget", "remainder");
  if (!isUnmoved(group.node(), "numbers", [bar, taken])) {
    let from = 0;
    const numbers = taken.flatMap((p, n) => {
      const x = bar.x + (from + p / 2) * bar.width;
      from += p;
      return p * bar.width < numberWidth
        ? []
        : [{ x: round(x), text: formatShort(shown.weights[n]!) }];
    });
    group
      .attr("aria-hidden", "true")
      .attr("text-anchor", "middle")
      .selectChildren<SVGTextElement, (typeof numbers)[number]>("text")
      .data(numbers)
      .join("text")
      .attr("class", "weight")
      .attr("x", (d) => d.x)
      .attr("y", bar.y + bar.height / 2 + 4.5)
      .text((d) => d.text);
  }
  drawEpsilon(stage, bar, epsilon);
}

/** The mark at 1 − ε: a step that brings the spending there is the last. */
function drawEpsilon(
  stage: Stage<StepParams>,
  { x, y, width, height }: StepLayout["bar"],
  epsilon: number,
): void {
  const field = rangeField(stepParams.epsilon.fields(epsilon, stage.state)[0]);
  const scale = linear([0, 1], [x + width, x]);
  const group = belongs(stage, "epsilon", "budget").attr("data-part", "epsilon");
  const knob = y + height + 10;
  group
    .selectChildren("path")
    .data([`M${round(scale(epsilon))},${y - 4}V${knob}`])
    .join("path")
    .attr("class", "threshold outline")
    .attr("d", (d) => d);
  const [begin, end] = [scale(field.max), scale(field.min)];
  drawHandle(group, stage, {
    param: "epsilon",
    label: field.label,
    text: formatValue(epsilon),
    x: { field, scale },
    aside: knob,
    grip: { x: round(begin - 8), y: y - 4, width: round(end - begin + 16), height: height + 24 },
  });
}

function drawLine(
  stage: Stage,
  place: StepLayout,
  { steps, shown: { left }, isCutOff }: OneStep,
): void {
  const { narrow, at, along, offset, budget, neuron, begin } = place;
  const towards = narrow ? 1 : -1;
  const test = testWidth / 2;
  const [testAlong, testRoom] = narrow ? [13, 13] : [test, test];
  drawLines(
    stage,
    "budget-lines",
    numbers.flatMap((n) => {
      const isTaken = n < steps;
      const from = n === 0 ? begin + 13 : along(n - 1) + offset.test + testAlong;
      return [
        { isTaken, d: route([at(from, budget), at(along(n) - rim, budget)]) },
        {
          isTaken,
          d: route([at(along(n) + 13, budget), at(along(n) + offset.test - testRoom - 1, budget)]),
        },
      ];
    }),
    "budget",
    "remainder",
  );
  drawLines(
    stage,
    "asking-lines",
    numbers.map((n) => ({
      isTaken: n < steps,
      d: route([at(along(n), neuron + towards * 13), at(along(n), budget - towards * rim)]),
    })),
    "budget",
  );
  const [x, y] = at(begin, budget);
  drawOperation(stage.svg, "one", { x, y, width: 26, height: 26, text: "1" });
  belongs(stage, "operation-one", "budget", "remainder");
  drawPills(
    stage,
    "subtractions",
    numbers.map((n) => {
      const [x, y] = at(along(n), budget);
      const tell = n < steps ? `${formatValue(left[n]!)} left after step ${n + 1}` : "not taken";
      return { x, y, width: 26, text: "−", tell };
    }),
  );
  const verdict = (n: number) =>
    n < steps - 1 ? "go on" : n === steps - 1 ? (isCutOff ? "limit" : "stop") : "";
  drawPills(
    stage,
    "tests",
    numbers.map((n) => {
      const [x, y] = at(along(n) + offset.test, budget);
      return {
        x,
        y,
        width: testWidth,
        text: "> ε?",
        tell: `is more than ε left after step ${n + 1}? ${verdict(n) || "not asked"}`,
      };
    }),
  );
  for (const name of ["pills-subtractions", "pills-tests"]) {
    belongs(stage, name, "budget", "remainder")
      .selectChildren("g")
      .classed("is-not-taken", (_, n) => n >= steps);
  }
  const group = belongs(stage, "left", "budget", "remainder").attr("aria-hidden", "true");
  if (isUnmoved(group.node(), "left", [narrow, left, isCutOff])) return;
  const texts = left.flatMap((rest, n) => {
    const [x, y] = at(along(n) + offset.test / 2, budget);
    const [tx, ty] = at(along(n) + offset.test, budget);
    return [
      {
        className: "tick",
        x: narrow ? x - 6 : x - 3,
        y: narrow ? y + 4 : y - 8,
        text: formatValue(rest),
      },
      {
        className: n === steps - 1 ? "verdict is-last" : "verdict",
        x: narrow ? tx - 25 : tx,
        y: narrow ? ty + 4 : ty + 28,
        text: verdict(n),
      },
    ];
  });
  group
    .attr("text-anchor", narrow ? "end" : "middle")
    .selectChildren<SVGTextElement, (typeof texts)[number]>("text")
    .data(texts)
    .join("text")
    .attr("class", (d) => d.className)
    .attr("x", (d) => round(d.x))
    .attr("y", (d) => round(d.y))
    .text((d) => d.text);
}
