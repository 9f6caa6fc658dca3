import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { drawArrowBox } from "../kit/arrows.ts";
import { drawFocusTrack } from "../kit/focus.ts";
import { drawLabels, type Label } from "../kit/label.ts";
import { drawMemory } from "../kit/memory.ts";
import { drawOperation, operationHeight } from "../kit/operation.ts";
import { drawRow, middle, type Row } from "../kit/row.ts";
import { drawVectors, tellVector } from "../kit/vectors.ts";
import { drawWeights } from "../kit/weights.ts";
import { drawWires, upright } from "../kit/wires.ts";
import { drawErase } from "./erase.ts";
import { type Layout, layout } from "./layout.ts";
import { params, type WriteParams } from "./params.ts";
import type { WriteValues } from "./values.ts";

export function draw(stage: Stage<WriteParams>, values: WriteValues): void {
  const { attention, before, after } = values;
  const place = layout(stage.width, before.length);
  stage.setHeight(place.height);
  drawConnections(stage, place, attention);
  drawErase(stage, place.erase, values.erase);
  drawArrowBox(stage, "add", place.add, values.add, {
    param: "add",
    fields: params.add.fields(values.add, stage.state),
    item: "add vector",
  });
  drawOperation(stage.svg, "write", { ...place.operation, text: "erase, then add", width: 124 });
  const weights = drawRow(
    stage,
    "attention",
    place.attention,
    (i) => `attention to slot ${i + 1}: ${formatValue(attention[i]!)}`,
  );
  drawWeights(weights, attention, place.attention);
  drawFocusTrack(stage, place.attention, place.track, "below");
  drawMemory(stage, "before", place.before, before);
  const results = drawRow(
    stage,
    "after",
    place.after,
    (i) => `slot ${i + 1} after the write: ${tellVector(after[i]!)}`,
  );
  drawVectors(results, before, place.after.cell, "ghost");
  drawVectors(results, after, place.after.cell);
  drawNames(stage, place, values);
}

function drawConnections(stage: Stage<WriteParams>, place: Layout, weights: readonly number[]) {
  const { erase, add, operation, attention, before, after } = place;
  const foot = erase.y + erase.size;
  drawWires(stage.svg, "to-operation", [
    { d: upright([erase.x + erase.size / 2, foot], [operation.x - 14, operation.y]), weight: 0.3 },
    { d: upright([add.x + add.size / 2, foot], [operation.x + 14, operation.y]), weight: 0.3 },
  ]);
  const between = (from: Row, to: Row) =>
    weights.map((weight, i) => ({
      weight,
      d: upright([middle(from, i), from.y + from.height], [middle(to, i), to.y]),
    }));
  drawWires(
    stage.svg,
    "to-attention",
    weights.map((weight, i) => ({
      weight,
      d: upright(
        [operation.x, operation.y + operationHeight / 2],
        [middle(attention, i), attention.y],
      ),
    })),
  );
  drawWires(stage.svg, "to-before", between(attention, before));
  drawWires(stage.svg, "to-after", between(before, after));
}

function drawNames(stage: Stage<WriteParams>, place: Layout, { erase, add }: WriteValues): void {
  const { narrow } = place;
  const row = ({ x, y, height }: Row, title: string, note: string): Label =>
    narrow
      ? { x, y: y - 10, anchor: "start", title, note, notePlace: "behind" }
      : { x: x - 14, y: y + height / 2 - 3, anchor: "end", title, note };
  const square = (side: "start" | "end", title: string, values: readonly number[]): Label => {
    const box = side === "end" ? place.erase : place.add;
    const outer = side === "end" ? box.x - 14 : box.x + box.size + 14;
    const inner = side === "end" ? box.x + box.size : box.x;
    return narrow
      ? { x: inner, y: box.y - 26, anchor: side, title, note: tellVector(values) }
      : { x: outer, y: box.y + box.size / 2 - 3, anchor: side, title, note: tellVector(values) };
  };
  drawLabels(stage.svg, [
    square("end", "erase vector e", erase),
    square("start", "add vector a", add),
    row(place.attention, "attention w", "where, how much"),
    row(place.before, "memory before", "one vector a slot"),
    row(place.after, "memory after", "M (1 − w e) + w a"),
  ]);
}
