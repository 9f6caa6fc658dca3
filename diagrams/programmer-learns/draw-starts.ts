import { select } from "d3-selection";
import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { layer } from "../kit/layer.ts";
import { onPress } from "../kit/press.ts";
import { left, type Row } from "../kit/row.ts";
import type { Layout } from "./layout.ts";
import type { LearnsParams } from "./params.ts";
import type { LearnsValues } from "./values.ts";

/** Draws the starts, each with whether its program is exact; a press on one looks at it. */
export function drawStarts(
  stage: Stage<LearnsParams>,
  { starts: [first, second] }: Layout,
  values: LearnsValues,
): void {
  const { exact, losses, chosen } = values;
  const place = (s: number): readonly [Row, number] =>
    s < first.count ? [first, s] : [second, s - first.count];
  const group = layer(stage.svg, "starts").attr("data-part", "starts");
  const chips = group
    .attr("role", "radiogroup")
    .attr("aria-label", "start to look at")
    .selectChildren<SVGGElement, number>("g.chip")
    .data([...exact.keys()])
    .join((enter) => {
      const chip = enter.append("g").attr("role", "radio");
      chip.append("rect").attr("class", "chip-box").attr("x", 1.5).attr("rx", 5);
      chip.append("text").attr("text-anchor", "middle");
      return chip;
    })
    .attr("class", (s) => `chip${exact[s] ? " is-exact" : ""}${s === chosen ? " is-chosen" : ""}`)
    .attr("transform", (s) => {
      const [row, i] = place(s);
      return `translate(${left(row, i)},${row.y})`;
    })
    .attr("aria-checked", (s) => String(s === chosen))
    .attr("aria-label", (s) => {
      const loss = losses[s]!.at(-1);
      const measured = loss === undefined ? "" : `, loss ${formatValue(loss, "0.0000")}`;
      return `start ${s + 1}: ${exact[s] ? "exact" : "not exact"}${measured}`;
    });
  chips
    .selectChildren("rect")
    .attr("width", first.cell - 3)
    .attr("height", first.height);
  chips
    .selectChildren<SVGTextElement, number>("text")
    .data((s) => [s])
    .attr("x", first.cell / 2)
    .attr("y", first.height / 2 + 4.5)
    .text((s) => `${s + 1}${exact[s] ? "✓" : ""}`);
  const { change } = stage;
  if (!change) return;
  chips.each(function (s) {
    onPress(select(this).node()!, () => change({ start: s + 1 }));
  });
}
