import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { rangeField } from "../../src/params/range.ts";
import { layer } from "../kit/layer.ts";
import { linear, round } from "../kit/scale.ts";
import { drawSlider } from "../kit/slider.ts";
import type { Layout } from "./layout.ts";
import { params, type SoftRunParams } from "./params.ts";
import type { SoftRunValues } from "./values.ts";

/** Draws the answer on a line of numbers, over the one wanted, which a reader moves. */
export function drawAnswers(
  stage: Stage<SoftRunParams>,
  { x, y, length }: Layout["line"],
  { answer, wanted }: SoftRunValues,
): void {
  const field = rangeField(params.wanted.fields(wanted, stage.state)[0]);
  const scale = linear([field.min, field.max], [x, x + length]);
  const clamp = (value: number) => Math.min(field.max, Math.max(field.min, value));
  // On paper there is no track.
  layer(stage.svg, "answer-line")
    .selectChildren("path")
    .data([`M${x},${y}h${length}`])
    .join("path")
    .attr("class", "axes")
    .attr("d", (d) => d);
  drawSlider(stage, "wanted", {
    param: "wanted",
    field,
    text: formatValue(wanted),
    x,
    y,
    length,
  });
  const place = round(scale(clamp(answer)));
  const mark = layer(stage.svg, "ball")
    .attr("data-part", "answer")
    .attr("role", "img")
    .attr("aria-label", `answer: ${formatValue(answer)}`);
  mark
    .selectChildren("path")
    .data([`M${place},${y - 13}l-6,-10h12z`])
    .join("path")
    .attr("class", "pointer outline")
    .attr("d", (d) => d);
  const ticks = [field.min, 0, 10, field.max];
  layer(stage.svg, "answer-ticks")
    .selectChildren<SVGTextElement, number>("text")
    .data(ticks)
    .join("text")
    .attr("class", "tick")
    .attr("text-anchor", "middle")
    .attr("x", (d) => round(scale(d)))
    .attr("y", y + 24)
    .text((d) => formatValue(d, "integer"));
  const near = (at: number) => Math.min(x + length - 34, Math.max(x + 34, at));
  layer(stage.svg, "answer-texts")
    .selectChildren<SVGTextElement, { at: number; y: number; text: string }>("text")
    .data([
      { at: near(place), y: y - 29, text: `answer ${formatValue(answer)}` },
      { at: near(round(scale(wanted))), y: y + 42, text: `wanted ${formatValue(wanted, "0.0")}` },
    ])
    .join("text")
    .attr("class", "weight")
    .attr("text-anchor", "middle")
    .attr("x", (d) => d.at)
    .attr("y", (d) => d.y)
    .text((d) => d.text);
}
