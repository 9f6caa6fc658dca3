import type { Stage } from "../../src/diagram.ts";
import { layer } from "../kit/layer.ts";
import { onPress } from "../kit/press.ts";
import { isUnmoved } from "../kit/unmoved.ts";
import type { Layout } from "./layout.ts";
import { type ActPonderParams, ponds } from "./params.ts";
import { pondPath } from "./pond-mark.ts";
import type { PonderValues } from "./values.ts";

/** Draws the strings by their ponds; a press on one puts the dot at its beginning. */
export function drawStrings(
  stage: Stage<ActPonderParams>,
  { strings }: Layout,
  { lengths, marked }: PonderValues,
): void {
  const { x, y, pitch } = strings;
  const { change } = stage;
  const group = layer(stage.svg, "strings");
  const before = group.selectChildren<SVGGElement, number>("g").data(lengths);
  function listen(this: Element, _: number, i: number) {
    if (change) onPress(this, () => change({ marked: ponds[i]! }));
  }
  if (isUnmoved(group.node(), "strings", [strings, lengths, marked, Boolean(change)])) {
    before.each(listen);
    return;
  }
  group.attr("data-part", "strings");
  const options = before
    .join((enter) => {
      const option = enter.append("g").attr("class", "pressed");
      option.append("rect").attr("class", "target").attr("height", 28).attr("rx", 14);
      option.append("path").attr("class", "node").attr("transform", "translate(17,14)");
      option
        .append("text")
        .attr("class", "pond-name")
        .attr("text-anchor", "middle")
        .attr("x", 17)
        .attr("y", 18.5);
      option.append("text").attr("class", "count").attr("x", 35).attr("y", 18.5);
      return option;
    })
    .attr("transform", (_, i) => `translate(${x + i * pitch},${y})`)
    .attr("class", (_, i) => `pressed pond pond-${ponds[i]}${i === marked ? " is-chosen" : ""}`)
    .attr("role", change ? "radio" : null)
    .attr("aria-checked", change ? (_, i) => String(i === marked) : null)
    .attr("aria-label", (d, i) => `the string to pond ${ponds[i]}: ${tellArrows(d)}`);
  options.select("rect").attr("width", pitch - 6);
  options.select("path").attr("d", (_, i) => pondPath(i, 10));
  options.select(".pond-name").text((_, i) => ponds[i]!);
  options.select(".count").text(tellArrows);
  options.each(listen);
}

const tellArrows = (count: number) => (count === 1 ? "1 arrow" : `${count} arrows`);
