import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { layer } from "../kit/layer.ts";
import type { Layout } from "./layout.ts";
import { isRight, type TableValues } from "./values.ts";

/** Draws the answer of the soft program, that of the hardened one, and the right one. */
export function drawAnswers(stage: Stage, place: Layout, values: TableValues): void {
  const { soft, hard, right } = values;
  const given = (name: string, part: string, value: number) => ({
    name,
    part,
    text: formatValue(value),
    verdict: right === undefined ? "" : isRight(value, right) ? " ✓" : " ✗",
  });
  const answers = [
    given("soft answer", "soft", soft),
    given("hardened", "hard", hard),
    {
      name: "by calculation",
      part: "right",
      text: right === undefined ? "–" : formatValue(right),
      verdict: "",
    },
  ];
  const marks = layer(stage.svg, "answers")
    .selectChildren<SVGGElement, (typeof answers)[number]>("g")
    .data(answers)
    .join((enter) => {
      const mark = enter.append("g").attr("role", "img");
      mark.append("text").attr("class", "slot-number");
      mark.append("text").attr("y", 26);
      return mark;
    })
    .attr("data-part", (d) => d.part)
    .attr("aria-label", (d) => `${d.name}: ${d.text}${tellVerdict(d.verdict)}`)
    .attr("transform", (_, i) => `translate(${place.answers[i]![0]},${place.answers[i]![1]})`);
  marks
    .selectChildren<SVGTextElement, (typeof answers)[number]>("text")
    .data((d) => [
      { name: "slot-number", text: d.name },
      { name: d.verdict === " ✗" ? "answer is-wrong" : "answer", text: `${d.text}${d.verdict}` },
    ])
    .attr("class", (d) => d.name)
    .text((d) => d.text);
}

const tellVerdict = (verdict: string) =>
  verdict === "" ? "" : verdict === " ✓" ? ", right" : ", wrong";
