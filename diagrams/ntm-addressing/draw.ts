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
import { type Layout, layout, operationNames, sliderNames } from "./layout.ts";
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
  drawRows(stage, place, values);
  drawArrowBox(stage, "key", place.key, values.key, {
    param: "key",
    fields: params.key.fields(values.key, stage.state),
    item: "key",
  });
  drawControls(stage, place, values);
  drawNames(stage, place, values);
  drawSlopes(stage, place, values);
  drawTarget(stage, place.rows.weighting, values);
}

function drawRows(stage: Stage<AddressingParams>, place: Layout, values: AddressingValues): void {
  const told = {
    similarity: "similarity to slot",
    content: "weight by content on slot",
    gated: "weight after the gate on slot",
    shifted: "weight after the shift on slot",
    weighting: "attention to slot",
  };
  for (const name of ["similarity", "content", "gated", "shifted", "weighting"] as const) {
    const row = place.rows[name];
    const weights = values[name];
    const cells = drawRow(
      stage,
      name,
      row,
      (i) => `${told[name]} ${i + 1}: ${formatValue(weights[i]!, "0.000")}`,
    );
    drawWeights(cells, weights, row);
  }
}

function drawControls(
  stage: Stage<AddressingParams>,
  place: Layout,
  values: AddressingValues,
): void {
  for (const name of sliderNames) {
    drawSlider(stage, name, {
      param: name,
      field: params[name].fields(values[name], stage.state)[0]!,
      text: formatValue(values[name]),
      ...place.sliders[name],
    });
  }
  for (const name of ["previous", "shift"] as const) {
    drawBars(stage, name, place[name], values[name], {
      param: name,
      fields: params[name].fields(values[name], stage.state),
    });
  }
}
