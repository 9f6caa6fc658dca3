import type { Stage } from "../../../src/diagram.ts";
import { formatValue } from "../../../src/format.ts";
import { drawPills } from "../pills.ts";
import { round } from "../scale.ts";
import { drawSlider } from "../slider.ts";
import { isUnmoved } from "../unmoved.ts";
import { belongs, drawLines } from "./lines.ts";
import type { OneStep } from "./one-step.ts";
import { limit, type StepParams, stepParams } from "./params.ts";
import { route } from "./route.ts";
import type { StepLayout } from "./step-layout.ts";

const numbers = Array.from({ length: limit }, (_, n) => n);

/** How far from the middle of a round mark a line ends. */
export const rim = 14;

/** Draws the halting neuron of each step: from the state up to what it says, with the logit in the reader's hand. */
export function drawNeurons(
  stage: Stage<StepParams>,
  place: StepLayout,
  { steps, shown: { halting } }: OneStep,
): void {
  const { narrow, at, along, state, neuron, times, size, offset, track } = place;
  const towards = narrow ? 1 : -1;
  drawLines(
    stage,
    "neuron-lines",
    numbers.flatMap((n) => {
      const isTaken = n < steps;
      const up = route([
        at(along(n), state + (towards * size) / 2),
        at(along(n), neuron - towards * rim),
      ]);
      // At the last step the weight is the remainder, not what the neuron says.
      if (n >= steps - 1) return [{ isTaken, d: up }];
      const branch = route([
        at(along(n), neuron + towards * rim),
        at(along(n), times),
        at(along(n) + offset.times - rim, times),
      ]);
      return [
        { isTaken, d: up },
        { isTaken, d: branch },
      ];
    }),
    "neuron",
  );
  const fields = stepParams.logits.fields(stage.state.logits, stage.state);
  for (const n of numbers) {
    const [x, y] = at(along(n) + offset.track, track.from);
    drawSlider(stage, `logit${n + 1}`, {
      param: "logits",
      field: fields[n]!,
      text: `${formatValue(stage.state.logits[0]![n]!, "0.0")}, so h is ${formatValue(halting[n]!)}`,
      x,
      y,
      length: track.length,
      upright: !narrow,
      part: `neurons.${n + 1}`,
    });
    belongs(stage, `slider-logit${n + 1}`, "neuron").classed("is-not-taken", n >= steps);
  }
  drawPills(
    stage,
    "neurons",
    numbers.map((n) => {
      const [x, y] = at(along(n), neuron);
      const says = n < steps ? formatValue(halting[n]!) : "not asked";
      return { x, y, width: 26, text: "σ", tell: `halting neuron at step ${n + 1}: ${says}` };
    }),
  );
  belongs(stage, "pills-neurons", "neuron", "budget")
    .selectChildren("g")
    .classed("is-not-taken", (_, n) => n >= steps);
  drawHalting(stage, place, halting.slice(0, steps));
}

/** What the neurons say, as numbers. */
function drawHalting(stage: Stage, place: StepLayout, halting: readonly number[]): void {
  const { narrow, at, along, neuron } = place;
  const group = belongs(stage, "halting-values", "neuron", "budget").attr("aria-hidden", "true");
  if (isUnmoved(group.node(), "halting", [narrow, halting])) return;
  group
    .attr("text-anchor", narrow ? "middle" : "end")
    .selectChildren<SVGTextElement, number>("text")
    .data(halting)
    .join("text")
    .attr("class", "tick")
    .attr("transform", (_, n) => {
      const [x, y] = at(along(n), neuron);
      return `translate(${narrow ? x : round(x - 18)},${narrow ? y - 19 : y + 4.5})`;
    })
    .text((h) => formatValue(h));
}
