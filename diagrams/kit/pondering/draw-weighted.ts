import type { Stage } from "../../../src/diagram.ts";
import { formatValue } from "../../../src/format.ts";
import { drawOperation } from "../operation.ts";
import { drawPills } from "../pills.ts";
import { round } from "../scale.ts";
import { isUnmoved } from "../unmoved.ts";
import { drawWires } from "../wires.ts";
import { rim } from "./draw-neurons.ts";
import { belongs, drawLines } from "./lines.ts";
import type { OneStep } from "./one-step.ts";
import { limit } from "./params.ts";
import { route } from "./route.ts";
import type { StepLayout } from "./step-layout.ts";

const numbers = Array.from({ length: limit }, (_, n) => n);

/** Draws how each state is weighted and the weighted states are summed, and the remainder's way to the last. */
export function drawWeighted(stage: Stage, place: StepLayout, values: OneStep): void {
  const { steps, weights, shown } = values;
  const { narrow, at, along, offset, size, state, times, sum, budget, end, endSize, mix } = place;
  const towards = narrow ? 1 : -1;
  drawLines(
    stage,
    "weighted-lines",
    numbers.map((n) => ({
      isTaken: n < steps,
      d: route([
        at(along(n) + size / 2, state),
        at(along(n) + offset.times, state),
        at(along(n) + offset.times, times - towards * rim),
      ]),
    })),
    "output",
  );
  drawWires(
    stage.svg,
    "weighted",
    weights.slice(0, steps).map((weight, n) => ({
      weight,
      d: route(
        [
          at(along(n) + offset.times, times),
          at(along(n) + offset.times, place.sumOf(n)),
          at(end, place.sumOf(n)),
        ],
        false,
      ),
    })),
  );
  belongs(stage, "weighted", "output");
  const last = steps - 1;
  const tap = along(last) + offset.tap;
  drawLines(
    stage,
    "remainder",
    [
      {
        isTaken: true,
        d: route([at(tap, budget), at(tap, times), at(along(last) + offset.times - rim, times)]),
      },
    ],
    "remainder",
  );
  belongs(stage, "remainder", "remainder").attr("data-part", "remainder");
  drawLines(
    stage,
    "mix-lines",
    [
      {
        isTaken: true,
        d: route([
          at(end, sum),
          narrow ? [mix[0], mix[1] - endSize / 2 - 1] : [mix[0] - endSize / 2 - 1, mix[1]],
        ]),
      },
    ],
    "output",
  );
  drawPills(
    stage,
    "weights",
    numbers.map((n) => {
      const [x, y] = at(along(n) + offset.times, times);
      const weight = n <= last ? formatValue(shown.weights[n]!) : "not taken";
      const what = n === last ? ", the remainder" : "";
      return {
        x,
        y,
        width: 26,
        text: "×",
        tell: `weight of step ${n + 1}: ${weight}${what}`,
      };
    }),
  );
  belongs(stage, "pills-weights", "output", "remainder")
    .selectChildren("g")
    .classed("is-not-taken", (_, n) => n > last);
  const [x, y] = at(end, sum);
  drawOperation(stage.svg, "sum", { x, y, width: 26, height: 26, text: "+" });
  belongs(stage, "operation-sum", "output");
  drawNumbers(stage, place, shown.weights);
}

function drawNumbers(stage: Stage, place: StepLayout, weights: readonly number[]): void {
  const { narrow, at, along, offset, times } = place;
  const group = belongs(stage, "weight-numbers", "output", "remainder").attr("aria-hidden", "true");
  if (isUnmoved(group.node(), "numbers", [narrow, weights])) return;
  group
    .attr("text-anchor", narrow ? "end" : "start")
    .selectChildren<SVGTextElement, number>("text")
    .data(weights)
    .join("text")
    .attr("class", (_, n) => (n === weights.length - 1 ? "weight is-remainder" : "weight"))
    .attr("transform", (_, n) => {
      const [x, y] = at(along(n) + offset.times, times);
      return `translate(${round(x + (narrow ? -16 : 18))},${round(y + (narrow ? -5 : 4.5))})`;
    })
    .text((p) => formatValue(p));
}
