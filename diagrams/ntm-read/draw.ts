import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { drawBox } from "../kit/box.ts";
import { drawFocusTrack } from "../kit/focus.ts";
import { drawLabels } from "../kit/label.ts";
import { drawMemory } from "../kit/memory.ts";
import { drawRow, middle } from "../kit/row.ts";
import { drawVectors, tellVector } from "../kit/vectors.ts";
import { drawWeights } from "../kit/weights.ts";
import { drawWires, upright } from "../kit/wires.ts";
import { type Layout, layout } from "./layout.ts";
import type { ReadParams } from "./params.ts";
import { drawSum } from "./sum.ts";
import type { ReadValues } from "./values.ts";

export function draw(stage: Stage<ReadParams>, values: ReadValues): void {
  const { attention, memory, read } = values;
  const place = layout(stage.width, memory.length);
  stage.setHeight(place.height);
  drawConnections(stage, place, attention);
  drawFocusTrack(stage, place.attention, place.track, "above");
  const weights = drawRow(
    stage,
    "attention",
    place.attention,
    (i) => `attention to slot ${i + 1}: ${formatValue(attention[i]!)}`,
  );
  drawWeights(weights, attention, place.attention);
  drawMemory(stage, "memory", place.memory, memory);
  const box = drawBox(stage, "read", place.read, `read vector: ${tellVector(read)}`);
  drawVectors(box, [read], place.read.size);
  drawSum(stage, place.sum, values);
  drawNames(stage, place, read);
}

function drawConnections(stage: Stage<ReadParams>, place: Layout, weights: readonly number[]) {
  const { attention, memory, read } = place;
  const top = read.x + read.size / 2;
  drawWires(
    stage.svg,
    "to-memory",
    weights.map((weight, i) => ({
      weight,
      d: upright(
        [middle(attention, i), attention.y + attention.height],
        [middle(memory, i), memory.y],
      ),
    })),
  );
  drawWires(
    stage.svg,
    "to-read",
    weights.map((weight, i) => ({
      weight,
      d: upright([middle(memory, i), memory.y + memory.height], [top, read.y]),
    })),
  );
}

function drawNames(stage: Stage<ReadParams>, place: Layout, read: readonly number[]): void {
  const { narrow, attention, memory } = place;
  const beside = (row: { y: number; height: number }) => row.y + row.height / 2 - 3;
  const rows = narrow
    ? [
        { y: place.track - 34, title: "attention w", note: "where to look, and how much" },
        { y: memory.y - 12, title: "memory M", note: "one vector a slot" },
      ]
    : [
        { y: beside(attention), title: "attention w", note: "where, how much" },
        { y: beside(memory), title: "memory M", note: "one vector a slot" },
      ];
  const under = place.read.y + place.read.size + 18;
  drawLabels(stage.svg, [
    ...rows.map((row) =>
      narrow
        ? { ...row, x: memory.x, anchor: "start" as const, notePlace: "behind" as const }
        : { ...row, x: memory.x - 14, anchor: "end" as const },
    ),
    narrow
      ? {
          x: place.read.x + place.read.size / 2,
          y: under,
          anchor: "middle",
          title: "read vector r",
          note: tellVector(read),
        }
      : {
          x: place.read.x - 14,
          y: beside({ y: place.read.y, height: place.read.size }),
          anchor: "end",
          title: "read vector r",
          note: tellVector(read),
        },
  ]);
}
