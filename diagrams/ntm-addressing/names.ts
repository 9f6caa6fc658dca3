import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { drawLabels, type Label } from "../kit/label.ts";
import { layer } from "../kit/layer.ts";
import { middle, type Row } from "../kit/row.ts";
import { isUnmoved } from "../kit/unmoved.ts";
import { tellVector } from "../kit/vectors.ts";
import { type Layout, type RowName, rowNames, type SliderName, sliderNames } from "./layout.ts";
import { type AddressingParams, params } from "./params.ts";
import type { AddressingValues } from "./values.ts";

const rowTitles: Record<RowName, readonly [title: string, note: string]> = {
  memory: ["memory M", "one vector a slot"],
  similarity: ["similarity", "to the key, −1 to 1"],
  content: ["by content", "adds up to 1"],
  gated: ["after the gate", "search or stay"],
  shifted: ["after the shift", "moved on a ring"],
  weighting: ["attention w", "where it looks"],
};

const decimals: Record<SliderName, string> = { strength: "0.0", gate: "0.00", sharpening: "0.0" };

/** Writes beside everything what it is. */
export function drawNames(
  stage: Stage<AddressingParams>,
  place: Layout,
  values: AddressingValues,
): void {
  const rows = rowNames.map((name): Label => {
    const { x, y, height } = place.rows[name];
    const [title, note] = rowTitles[name];
    if (!place.narrow) return { x: x - 12, y: y + height / 2 - 3, anchor: "end", title, note };
    // The numbers of the slots stand between the memory and its name.
    const base = name === "memory" ? y - 25 : y - 9;
    return { x, y: base, anchor: "start", title, note, notePlace: "behind" };
  });
  const sliders = sliderNames.map((name): Label => {
    const { x, y } = place.sliders[name];
    return {
      x: x - 6,
      y: y - 15,
      anchor: "start",
      title: params[name].label,
      note: formatValue(values[name], decimals[name]),
      notePlace: "behind",
    };
  });
  const { key, previous, shift } = place;
  const beside = {
    x: key.x + key.size + 12,
    y: key.y + 18,
    anchor: "start" as const,
    title: "key k",
    note: tellVector(values.key),
  };
  const above = (row: Row, title: string): Label => ({
    x: row.x,
    y: row.y - 8,
    anchor: "start",
    title,
  });
  drawLabels(stage.svg, rows);
  drawLabels(
    stage.svg,
    [beside, ...sliders, above(previous, "previous weighting"), above(shift, "shift filter s")],
    "control-names",
  );
  if (isUnmoved(layer(stage.svg, "offsets").node(), "offsets", [place.shift, place.rows.memory]))
    return;
  drawOffsets(stage, place);
  drawSlotNumbers(stage, place);
}

/** Under the bars of the filter, what each does. */
function drawOffsets(stage: Stage, { shift }: Layout): void {
  layer(stage.svg, "offsets")
    .selectChildren<SVGTextElement, string>("text")
    .data(["back", "stay", "on"])
    .join("text")
    .attr("class", "label-note")
    .attr("text-anchor", "middle")
    .attr("x", (_, i) => middle(shift, i))
    .attr("y", shift.y + shift.height + 31)
    .text((d) => d);
}

function drawSlotNumbers(stage: Stage, { rows: { memory } }: Layout): void {
  layer(stage.svg, "slot-numbers")
    .selectChildren<SVGTextElement, number>("text")
    .data(Array.from({ length: memory.count }, (_, i) => i))
    .join("text")
    .attr("class", "slot-number")
    .attr("text-anchor", "middle")
    .attr("x", (i) => middle(memory, i))
    .attr("y", memory.y - 7)
    .text((i) => i + 1);
}
