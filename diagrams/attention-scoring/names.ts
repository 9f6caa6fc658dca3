import type { Stage } from "../../src/diagram.ts";
import { formatShort, formatValue } from "../../src/format.ts";
import { drawLabels, type Label, noteAt } from "../kit/label.ts";
import { layer } from "../kit/layer.ts";
import { middle } from "../kit/row.ts";
import { isUnmoved } from "../kit/unmoved.ts";
import { tellVector } from "../kit/vectors.ts";
import { type Column, type Layout, ways } from "./layout.ts";
import type { ScoringParams } from "./params.ts";
import type { Scoring, ScoringValues } from "./values.ts";

export function drawNames(stage: Stage<ScoringParams>, place: Layout, values: ScoringValues): void {
  const { narrow, query, items, temperature } = place;
  const over = (x: number, y: number, title: string, note = ""): Label => ({
    x,
    y,
    anchor: "start",
    title,
    note,
    notePlace: "behind",
  });
  drawNumbers(stage, place);
  drawLabels(stage.svg, [
    over(query.x, query.y - 10, "query q", tellVector(values.query)),
    narrow
      ? over(items.x, items.y - 28, "items x", "one vector each")
      : { x: items.x - 12, y: items.y + items.height / 2 + 4, anchor: "end", title: "items x" },
    over(temperature.x, temperature.y - 18, "temperature τ", formatValue(values.temperature)),
    ...ways.flatMap((way) => columnNames(place.columns[way], way, values[way], values.shares)),
  ]);
}

function columnNames(
  { x, width, terms, scores, softmax, context, weights }: Column,
  way: "dot" | "additive",
  values: Scoring,
  shares: readonly number[],
): Label[] {
  /** A name on the left of what stands in the middle, what is to be said of it on the right. */
  const around = (y: number, title: string, note: string): Label[] => [
    { x, y, anchor: "start", title },
    noteAt(x + width, y, note, "end"),
  ];
  const { terms: name, note } = {
    dot: { terms: "products", note: "across, up" },
    additive: { terms: "units", note: `v = ${shares.map(formatShort).join(", ")}` },
  }[way];
  return [
    ...around(terms.y - 8, name, note),
    ...around(scores.y - 9, "scores s", way === "dot" ? "their sum" : "their sum, weighted by v"),
    { x, y: softmax.y + 4.5, anchor: "start", title: "weights w" },
    {
      x: middle(weights, 3) - 22,
      y: context.y + context.size / 2 + 6,
      anchor: "start",
      title: "context c",
      note: tellVector(values.context),
    },
  ];
}

/** The items' numbers, over them. */
function drawNumbers(stage: Stage, { items }: Layout): void {
  const group = layer(stage.svg, "item-numbers");
  if (isUnmoved(group.node(), "numbers", items)) return;
  group
    .selectChildren<SVGTextElement, number>("text")
    .data(Array.from({ length: items.count }, (_, i) => i))
    .join("text")
    .attr("class", "slot-number")
    .attr("text-anchor", "middle")
    .attr("x", (i) => middle(items, i))
    .attr("y", items.y - 8)
    .text((i) => i + 1);
}
