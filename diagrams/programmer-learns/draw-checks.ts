import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { inputNames } from "../../src/training/tasks/arithmetic/expression.ts";
import { layer } from "../kit/layer.ts";
import type { Layout } from "./layout.ts";
import type { LearnsValues } from "./values.ts";

const heads = [...inputNames, "task", "hardened", "soft"];

interface Entry {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly text: string;
}

/** Draws the hardened program as one expression, and what it and the soft one give on fresh inputs. */
export function drawChecks(stage: Stage, place: Layout, values: LearnsValues): void {
  const { columns, head, row } = place.checks;
  const entries: Entry[] = heads.map((text, i) => ({
    x: columns[i]!,
    y: head,
    name: "slot-number",
    text,
  }));
  values.checks.forEach(({ inputs, right, hard, soft }, i) => {
    const y = head + 8 + (i + 1) * row - 6;
    const given = (value: number) => {
      const isWrong = right !== undefined && Math.abs(value - right) >= 0.005;
      return {
        name: isWrong ? "number is-wrong" : "number",
        text: `${formatValue(value)}${isWrong ? " ✗" : ""}`,
      };
    };
    const cells = [
      ...inputs.map((value) => ({ name: "number", text: formatValue(value, "0.0") })),
      { name: "number", text: right === undefined ? "–" : formatValue(right) },
      given(hard),
      given(soft),
    ];
    for (const [c, each] of cells.entries()) entries.push({ ...each, x: columns[c]!, y });
  });
  layer(stage.svg, "checks")
    .attr("data-part", "checks")
    .attr("role", "img")
    .attr(
      "aria-label",
      `the hardened program is right on ${values.right} of ${values.fresh} fresh inputs`,
    )
    .selectChildren<SVGTextElement, Entry>("text")
    .data(entries)
    .join("text")
    .attr("class", (d) => d.name)
    .attr("text-anchor", "end")
    .attr("x", (d) => d.x)
    .attr("y", (d) => d.y)
    .text((d) => d.text);
  const [x, y] = place.expression;
  const isExact = values.right === values.fresh;
  const result = layer(stage.svg, "result").attr("data-part", "result").attr("role", "img");
  result.attr("aria-label", `the hardened program: ${values.expression}`);
  result
    .selectChildren<SVGTextElement, string>("text")
    .data([
      values.expression,
      values.task.expression
        ? `${isExact ? "✓ " : ""}right on ${values.right} of ${values.fresh} fresh inputs`
        : "no task to check it by",
    ])
    .join("text")
    .attr("class", (_, i) => (i === 0 ? "expression" : isExact ? "verdict is-exact" : "verdict"))
    .attr("x", x)
    .attr("y", (_, i) => y + 24 + i * 22)
    .text((d) => d);
}
