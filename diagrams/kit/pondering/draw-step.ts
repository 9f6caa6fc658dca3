import type { Stage } from "../../../src/diagram.ts";
import { formatValue } from "../../../src/format.ts";
import { drawLabels } from "../label.ts";
import { drawNeurons } from "./draw-neurons.ts";
import { drawSpending } from "./draw-spending.ts";
import { drawStates } from "./draw-states.ts";
import { drawWeighted } from "./draw-weighted.ts";
import type { OneStep } from "./one-step.ts";
import { limit, type StepParams } from "./params.ts";
import { type StepLayout, stepLayout } from "./step-layout.ts";

/** Draws one time step with all that is in it. */
export function drawStep(stage: Stage<StepParams>, values: OneStep): void {
  const place = stepLayout(stage.width);
  stage.setHeight(place.height);
  drawSpending(stage, place, values);
  drawNeurons(stage, place, values);
  drawWeighted(stage, place, values);
  drawStates(stage, place, values);
  drawNames(stage, place, values);
}

function drawNames(
  { svg }: Stage,
  { narrow, bar, at, along, begin, input, mix, endSize }: StepLayout,
  { epsilon }: OneStep,
): void {
  const steps = Array.from({ length: limit }, (_, n) => {
    const title = `step ${n + 1}`;
    const [x, y] = narrow ? at(along(n) - 12, 90) : at(along(n), 88);
    return { x, y, anchor: narrow ? ("start" as const) : ("middle" as const), title };
  });
  const [x, y] = at(begin, input);
  drawLabels(svg, [
    { x: bar.x, y: bar.y - 9, anchor: "start", title: "budget of 1" },
    {
      x: bar.x + bar.width,
      y: bar.y - 9,
      anchor: "end",
      title: `ε = ${formatValue(epsilon)}`,
    },
    ...steps,
    narrow
      ? { x: x - 8, y: y - 20, anchor: "start", title: "input" }
      : { x: 0, y: y + 4.5, anchor: "start", title: "input" },
    narrow
      ? {
          x: mix[0] + endSize / 2 + 8,
          y: mix[1] - 3,
          anchor: "start",
          title: "handed on",
          note: "the mix",
        }
      : { x: 680, y: mix[1] + endSize / 2 + 17, anchor: "end", title: "handed on" },
  ]);
}
