import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { drawLabels } from "../kit/label.ts";
import { layer } from "../kit/layer.ts";
import { drawSlider } from "../kit/slider.ts";
import { type Layout, layout } from "./layout.ts";
import { drawLines } from "./lines.ts";
import { drawOperations } from "./operations.ts";
import { type PipeParams, params } from "./params.ts";
import { inputNames, tellOperand } from "./program.ts";
import { drawTaps } from "./taps.ts";
import type { PipeValues } from "./values.ts";

export function draw(stage: Stage<PipeParams>, values: PipeValues): void {
  const place = layout(stage.width, values.program.length);
  stage.setHeight(place.height);
  drawLines(stage, place, values);
  for (const [i, name] of inputNames.entries()) {
    drawSlider(stage, name, {
      param: name,
      field: params[name].fields(stage.state[name], stage.state)[0]!,
      text: format(stage.state[name]),
      x: place.slider.x,
      y: place.row(i),
      length: place.slider.length,
      part: `inputs.${i + 1}`,
    });
  }
  drawOperations(stage, place, values);
  drawTaps(stage, place, values);
  drawNames(stage, place, values);
  drawOutcomes(stage, place, values);
}

/** Names the lines where they begin; on a narrow page the taps leave outputs no room for that. */
function drawNames(stage: Stage<PipeParams>, place: Layout, { program }: PipeValues): void {
  drawLabels(stage.svg, [
    ...inputNames.map((title, i) => ({
      x: place.start - (place.narrow ? 8 : 12),
      y: place.row(i) + 4.5,
      anchor: "middle" as const,
      title,
    })),
    ...(place.narrow ? [] : program).map((_, step) => ({
      x: place.column(step) + place.pill / 2 - 2,
      y: place.row(inputNames.length + step) - 7,
      anchor: "start" as const,
      title: "",
      note: outputName(step),
      notePlace: "behind" as const,
    })),
  ]);
}

/** Writes the value of every line at its end, and under it where it comes from or, on a narrow page, its name. */
function drawOutcomes(
  stage: Stage<PipeParams>,
  place: Layout,
  { values, program, needed }: PipeValues,
): void {
  const note = (i: number) => {
    const step = i - inputNames.length;
    const line = program[step];
    if (!line) return "input";
    const [x, y] = [tellOperand(line.left, step), tellOperand(line.right, step)];
    return line.operation === "keep" ? x : `${x} ${line.operation} ${y}`;
  };
  const outcomes = layer(stage.svg, "outcomes")
    .selectChildren<SVGGElement, number>("g")
    .data(values)
    .join((enter) => {
      const outcome = enter.append("g").attr("role", "img");
      outcome.append("text").attr("class", "weight").attr("y", 4.5);
      outcome.append("text").attr("class", "label-note");
      return outcome;
    })
    .attr("class", (_, i) => (needed[i] ? "outcome" : "outcome is-idle"))
    .attr("data-part", (_, i) =>
      i < inputNames.length ? null : `outputs.${i - inputNames.length + 1}`,
    )
    .attr("aria-label", (d, i) => {
      const name = inputNames[i] ?? `output of step ${i - inputNames.length + 1}`;
      return `${name}: ${format(d)}`;
    })
    .attr(
      "transform",
      (_, i) => `translate(${place.narrow ? stage.width - 2 : place.end + 10},${place.row(i)})`,
    );
  outcomes
    .select(".weight")
    .attr("text-anchor", place.narrow ? "end" : "start")
    .text(format);
  outcomes
    .select(".label-note")
    .attr("text-anchor", place.narrow ? "end" : "start")
    .attr("y", 21)
    .text((_, i) => (place.narrow ? outputName(i - inputNames.length) : note(i)));
}

const outputName = (step: number) => (step < 0 ? "" : `x${step + 1}`);

const format = (value: number) => formatValue(value, "integer");
