import type { Stage } from "../../src/diagram.ts";
import { drawLabels, type Label } from "../kit/label.ts";
import { layer } from "../kit/layer.ts";
import { middle, type Row } from "../kit/row.ts";
import { round } from "../kit/scale.ts";
import { isUnmoved } from "../kit/unmoved.ts";
import { tellVector } from "../kit/vectors.ts";
import type { Layout } from "./layout.ts";
import type { OverviewParams } from "./params.ts";
import type { OverviewValues } from "./values.ts";

export function drawNames(
  stage: Stage<OverviewParams>,
  place: Layout,
  values: OverviewValues,
): void {
  drawNumbers(stage, place);
  drawLabels(stage.svg, [...rowNames(place), contextName(place, values), queryName(place, values)]);
}

/** A step's number: over its cell of B, or beside its row of the map. */
interface StepNumber {
  readonly x: number;
  readonly y: number;
  readonly anchor: "middle" | "end";
  readonly text: string;
}

function drawNumbers(stage: Stage, { start, states, track, weights }: Layout): void {
  const steps = Array.from({ length: states.count }, (_, i) => i);
  const numbers: StepNumber[] = [
    { x: start.x + start.size / 2, y: track + 5, anchor: "middle", text: "start" },
    ...steps.map(
      (i): StepNumber => ({
        x: round(middle(states, i)),
        y: track - 12,
        anchor: "middle",
        text: String(i + 1),
      }),
    ),
    ...steps.map(
      (i): StepNumber => ({
        x: weights.x - 8,
        y: weights.y + (i + 1) * weights.cell[1] - 4.5,
        anchor: "end",
        text: String(i + 1),
      }),
    ),
  ];
  const group = layer(stage.svg, "step-numbers");
  if (isUnmoved(group.node(), "numbers", numbers)) return;
  group
    .selectChildren<SVGTextElement, StepNumber>("text")
    .data(numbers)
    .join("text")
    .attr("class", "slot-number")
    .attr("text-anchor", (d) => d.anchor)
    .attr("x", (d) => d.x)
    .attr("y", (d) => d.y)
    .text((d) => d.text);
}

function rowNames({ narrow, states, attention, items, weights }: Layout): Label[] {
  if (narrow) {
    const over = (y: number, title: string, note: string): Label => ({
      x: 2,
      y,
      anchor: "start",
      title,
      note,
      notePlace: "behind",
    });
    return [
      over(14, "network B", "its state, step by step"),
      over(items.y + items.height + 18, "network A", "its outputs, the items"),
      over(weights.y - 10, "attention, all steps", "one row each"),
    ];
  }
  const beside = ({ y, height }: Row, title: string, note: string): Label => ({
    x: 106,
    y: y + height / 2 - 3,
    anchor: "end",
    title,
    note,
  });
  const map = { ...items, y: weights.y, height: weights.rows * weights.cell[1] };
  return [
    beside(states, "network B", "its state"),
    beside(attention, "attention w", "of this step"),
    beside(items, "network A", "the items"),
    beside(map, "attention", "of all steps"),
  ];
}

/** Beside the context, where there is room. */
function contextName({ states, context }: Layout, { step, context: c }: OverviewValues): Label {
  const isLeft = step > states.count / 2 + 1;
  return {
    x: round(isLeft ? context.x - 10 : context.x + context.size + 10),
    y: context.y + context.size / 2 - 3,
    anchor: isLeft ? "end" : "start",
    title: "context c",
    note: tellVector(c),
  };
}

/** Beside the query's way to the items. */
function queryName({ narrow, context, operation }: Layout, { query }: OverviewValues): Label {
  return narrow
    ? { x: operation.x + 8, y: context.y + context.size + 30, anchor: "start", title: "query q" }
    : {
        x: operation.x - 10,
        y: context.y + context.size / 2 + 22,
        anchor: "end",
        title: "query q",
        note: tellVector(query),
      };
}
