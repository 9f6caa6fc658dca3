import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { drawArrowBox } from "../kit/arrows.ts";
import { drawBars } from "../kit/bars.ts";
import { drawMemory } from "../kit/memory.ts";
import { drawOperation } from "../kit/operation.ts";
import { drawRow } from "../kit/row.ts";
import { drawSlider } from "../kit/slider.ts";
import { drawWeights } from "../kit/weights.ts";
import { drawFlows } from "./flows.ts";
import { layout, operationNames, type SliderName } from "./layout.ts";
import { drawNames } from "./names.ts";
import { type AddressingParams, params } from "./params.ts";
import { drawSlopes } from "./slopes.ts";
import { drawTarget } from "./target.ts";
import type { AddressingValues } from "./values.ts";

export function draw(stage: Stage<AddressingParams>, values: AddressingValues): void {
  const { memory, slopes } = values;
  const place = layout(stage.width, { slots: memory.length, slopes: slopes !== undefined });
  stage.setHeight(place.height);
  drawFlows(stage, place, values);
  for (const name of operationNames) drawOperation(stage.svg, name, place.operations[name]);
  drawMemory(stage, "memory", place.rows.memory, memory);
  const row = (name: keyof typeof told) =>
    drawWeights(
      drawRow(
        stage,
        name,
        place.rows[name],
        (i) => `${told[name]} slot ${i + 1}: ${formatValue(values[name][i]!, "0.000")}`,
      ),
      values[name],
      place.rows[name],
    );
  const slider = (name: SliderName) =>
    drawSlider(stage, name, {
      param: name,
      field: params[name].fields(values[name], stage.state)[0]!,
      text: formatValue(values[name]),
      ...place.sliders[name],
    });
  const bars = (name: "previous" | "shift") =>
    drawBars(stage, name, place[name], values[name], {
      param: name,
      fields: params[name].fields(values[name], stage.state),
    });
  // Down the pipeline: in the order in which it is drawn the keyboard goes through it.
  drawArrowBox(stage, "key", place.key, values.key, {
    param: "key",
    fields: params.key.fields(values.key, stage.state),
    item: "key",
  });
  row("similarity");
  slider("strength");
  row("content");
  slider("gate");
  bars("previous");
  row("gated");
  bars("shift");
  row("shifted");
  slider("sharpening");
  row("weighting");
  drawNames(stage, place, values);
  drawSlopes(stage, place, values);
  drawTarget(stage, place.rows.weighting, values);
}

const told = {
  similarity: "similarity to",
  content: "weight by content on",
  gated: "weight after the gate on",
  shifted: "weight after the shift on",
  weighting: "attention to",
};
