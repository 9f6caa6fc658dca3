import { select } from "d3-selection";
import type { Stage } from "../../src/diagram.ts";
import { layer } from "../kit/layer.ts";
import { round } from "../kit/scale.ts";
import { isUnmoved } from "../kit/unmoved.ts";
import { tellVector } from "../kit/vectors.ts";
import { cell, type Layout } from "./layout.ts";
import { className } from "./names.ts";
import { isWrong, mostOf, type RnnStep, type RnnValues, speaks } from "./values.ts";

/** Draws each step's frame, what goes in, and what comes out. */
export function drawSteps(stage: Stage, { places }: Layout, values: RnnValues): void {
  const { steps, time } = values;
  layer(stage.svg, "steps")
    .selectChildren<SVGGElement, RnnStep>("g.step")
    .data(steps)
    .join((enter) => {
      const step = enter.append("g");
      const frame = step.append("g").attr("role", "img");
      frame.append("rect").attr("class", "frame").attr("rx", 5);
      step.append("text").attr("class", "said").attr("text-anchor", "middle");
      step.append("path").attr("class", "cross");
      const input = step.append("g").attr("role", "img");
      input.append("rect").attr("class", "outline");
      input.append("text").attr("text-anchor", "middle");
      return step;
    })
    .each(function (step, i) {
      const { x, top } = places[i]!;
      const number = i + 1;
      const isSaid = number <= time && speaks(values, number);
      const isCrossed = isSaid && isWrong(step);
      const said = isSaid ? className(values.use, mostOf(step.output)) : "";
      if (isUnmoved(this, "step", [step, x, top, number > time, said, isCrossed])) return;
      const group = select(this)
        .attr("class", number > time ? "step is-ahead" : "step")
        .attr("transform", `translate(${round(x)},${top})`);
      const [frame, input] = group.selectChildren("g").nodes().map(select);
      frame!
        .attr("data-part", `states.${number}`)
        .attr("aria-label", tellState(step, number, number > time))
        .select("rect")
        .attr("x", -cell.width / 2)
        .attr("y", cell.top)
        .attr("width", cell.width)
        .attr("height", cell.height);
      input!.attr("data-part", `inputs.${number}`).attr("aria-label", tellInput(step, number));
      input!
        .select("rect")
        .attr("x", -12)
        .attr("y", cell.input - 16)
        .attr("width", 24)
        .attr("height", 22)
        .attr("rx", 4);
      input!
        .select("text")
        .attr("class", inputClass(step))
        .attr("y", cell.input)
        .text(step.character === " " ? "␣" : step.character);
      group
        .select("text.said")
        .attr("class", said.length > 1 ? "said is-word" : "said")
        .attr("y", cell.output)
        .text(said);
      group
        .select("path.cross")
        .attr("d", isCrossed ? `M-5,${cell.output - 22}l10,8m0,-8l-10,8` : null);
    });
}

function inputClass({ isKnown, isOwn }: RnnStep): string {
  return isKnown ? (isOwn ? "input is-own" : "input") : "input is-unknown";
}

function tellState({ state }: RnnStep, number: number, isAhead: boolean): string {
  return isAhead
    ? `step ${number}, not yet taken`
    : `state after step ${number}: ${tellVector(state)}`;
}

function tellInput({ character, isKnown, isOwn }: RnnStep, number: number): string {
  if (!isKnown) return `step ${number}: ${character} is no bracket, and is passed over`;
  return `step ${number}: ${character}${isOwn ? ", written by the network" : ""}`;
}
