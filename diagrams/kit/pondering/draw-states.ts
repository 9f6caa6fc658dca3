import type { Stage } from "../../../src/diagram.ts";
import { vectorPathInside } from "../arrow.ts";
import { drawBox } from "../box.ts";
import { round } from "../scale.ts";
import { isUnmoved } from "../unmoved.ts";
import { drawVectors, reach, tellVector } from "../vectors.ts";
import { belongs, drawLines } from "./lines.ts";
import type { OneStep } from "./one-step.ts";
import { limit } from "./params.ts";
import type { Arrow } from "./ponder.ts";
import { route } from "./route.ts";
import type { StepLayout } from "./step-layout.ts";

const numbers = Array.from({ length: limit }, (_, n) => n);

/** Draws the states of the computation steps, the input with its flag, and the mix of the states. */
export function drawStates(stage: Stage, place: StepLayout, values: OneStep): void {
  const { steps, states, before, mix } = values;
  const { size, endSize, at, along, state, input, begin } = place;
  drawLines(
    stage,
    "state-lines",
    numbers.flatMap((n) => {
      const isTaken = n < steps;
      const from = n === 0 ? begin - 8 : along(n - 1) + size / 2;
      return [
        {
          isTaken,
          d: route([at(from, state), at(along(n) - size / 2 - 1, state)]),
        },
        {
          isTaken,
          d: route([
            at(n === 0 ? begin - 12 : along(n - 1), input),
            at(along(n), input),
            at(along(n), state + (place.narrow ? -1 : 1) * (size / 2 + 1)),
          ]),
        },
      ];
    }),
    "output",
    "neuron",
  );
  drawFlags(stage, place, steps);
  drawBoxes(stage, place, states);
  const [x, y] = at(begin - 8 - endSize / 2, state);
  const box = (cx: number, cy: number) => ({
    x: round(cx - endSize / 2),
    y: round(cy - endSize / 2),
    size: endSize,
  });
  const from = drawBox(stage, "before", box(x, y), `state from before: ${tellVector(before)}`);
  drawVectors(from, [before], endSize);
  const mixed = drawBox(stage, "mix", box(...place.mix), `mixed state: ${tellVector(mix)}`);
  drawVectors(mixed, [mix], endSize);
  belongs(stage, "row-before", "output", "neuron");
  belongs(stage, "row-mix", "output");
}

/** A frame for each state there could be, with the arrow of each there is. */
function drawBoxes(stage: Stage, place: StepLayout, states: readonly Arrow[]): void {
  const { size } = place;
  const group = belongs(stage, "states", "output", "neuron").attr("data-part", "states");
  if (isUnmoved(group.node(), "states", [place.narrow, states])) return;
  const boxes = group
    .selectChildren<SVGGElement, number>("g")
    .data(numbers)
    .join((enter) => {
      const box = enter.append("g").attr("role", "img");
      box.append("rect").attr("class", "frame outline").attr("rx", 6);
      return box;
    })
    .attr("class", (n) => (n < states.length ? "state" : "state is-not-taken"))
    .attr("data-part", (n) => `states.${n + 1}`)
    .attr("aria-label", (n) => {
      const state = states[n];
      return `state after step ${n + 1}: ${state ? tellVector(state) : "not taken"}`;
    })
    .attr("transform", (n) => {
      const [x, y] = place.at(place.along(n), place.state);
      return `translate(${x - size / 2},${y - size / 2})`;
    });
  boxes.select("rect").attr("width", size).attr("height", size);
  boxes
    .selectChildren<SVGPathElement, Arrow>("path.arrow")
    .data((n) => states.slice(n, n + 1))
    .join("path")
    .attr("class", "arrow")
    .attr("d", (state) => vectorPathInside(state, [size / 2, size / 2], reach(size)));
}

/** The flag beside the input: 1 at the first step, 0 after. */
function drawFlags(
  stage: Stage,
  { narrow, at, along, input, state, size }: StepLayout,
  steps: number,
) {
  const side = narrow ? 1 : -1;
  const group = belongs(stage, "flags", "output", "neuron").attr("aria-hidden", "true");
  if (isUnmoved(group.node(), "flags", [narrow, steps])) return;
  const across = (input + state - (side * size) / 2) / 2;
  const flags = group
    .selectChildren<SVGGElement, number>("g")
    .data(numbers)
    .join((enter) => {
      const flag = enter.append("g");
      flag.append("rect").attr("x", -7.5).attr("y", -8).attr("width", 15).attr("height", 16);
      flag.append("text").attr("text-anchor", "middle").attr("y", 4.5);
      return flag;
    })
    .attr("class", (n) => `flag${n === 0 ? " is-on" : ""}${n < steps ? "" : " is-not-taken"}`)
    .attr("transform", (n) => `translate(${at(along(n), across).map(round)})`);
  flags.select("rect").attr("rx", 4);
  flags.select("text").text((n) => (n === 0 ? "1" : "0"));
}
