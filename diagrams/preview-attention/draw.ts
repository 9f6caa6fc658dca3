import type { Stage } from "../../src/diagram.ts";
import { drawArrowBox, drawArrowRow } from "../kit/arrows.ts";
import { drawBox } from "../kit/box.ts";
import { drawLabels } from "../kit/label.ts";
import { middle } from "../kit/row.ts";
import { drawVectors, tellVector } from "../kit/vectors.ts";
import { drawWires, upright } from "../kit/wires.ts";
import { type PreviewParams, params } from "./params.ts";
import type { PreviewValues } from "./values.ts";

const size = 44;

export function draw(stage: Stage<PreviewParams>, values: PreviewValues): void {
  const { query, items, attention, context } = values;
  const centre = stage.width / 2;
  const asks = { x: centre - size / 2, y: 2, size };
  const row = {
    x: centre - (items.length * size) / 2,
    y: asks.y + size + 30,
    cell: size,
    height: size,
    count: items.length,
  };
  const box = { ...asks, y: row.y + size + 34 };
  stage.setHeight(box.y + size + 2);
  drawWires(
    stage.svg,
    "offered",
    attention.map((_, i) => ({
      weight: 0.3,
      d: upright([centre, asks.y + size], [middle(row, i), row.y]),
    })),
  );
  drawWires(
    stage.svg,
    "to-context",
    attention.map((weight, i) => ({
      weight,
      d: upright([middle(row, i), row.y + size], [centre, box.y]),
    })),
  );
  drawArrowBox(stage, "query", asks, query, {
    param: "query",
    fields: params.query.fields(query, stage.state),
    item: "query",
  });
  drawArrowRow(stage, "items", row, items, {
    param: "items",
    fields: params.items.fields(items, stage.state),
    item: "item",
  });
  const result = drawBox(stage, "context", box, `context: ${tellVector(context)}`);
  drawVectors(result, [context], size);
  drawLabels(stage.svg, [
    { x: centre + 29, y: asks.y + 26, anchor: "start", title: "what is asked" },
    { x: centre + 29, y: box.y + 28, anchor: "start", title: "what is seen" },
  ]);
}
