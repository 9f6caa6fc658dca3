import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { drawArrowBox, drawArrowRow } from "../kit/arrows.ts";
import { drawBox } from "../kit/box.ts";
import { drawGridFrame, drawHeat } from "../kit/heat.ts";
import { drawNowBand } from "../kit/now-band.ts";
import { drawOperation } from "../kit/operation.ts";
import { onPress } from "../kit/press.ts";
import { drawRow, middle } from "../kit/row.ts";
import { drawSlider } from "../kit/slider.ts";
import { drawVectors, tellVector } from "../kit/vectors.ts";
import { drawWeights } from "../kit/weights.ts";
import { drawConnections } from "./connections.ts";
import { type Layout, layout } from "./layout.ts";
import { drawNames } from "./names.ts";
import { type OverviewParams, params } from "./params.ts";
import type { OverviewValues } from "./values.ts";

export function draw(stage: Stage<OverviewParams>, values: OverviewValues): void {
  const { step, items, start, states, attention, context } = values;
  const place = layout(stage.width, step);
  stage.setHeight(place.height);
  drawConnections(stage, place, values);
  drawOperation(stage.svg, "attend", { ...place.operation, text: "attend" });
  const first = middle(place.states, 0);
  drawSlider(stage, "step", {
    param: "step",
    field: params.step.fields(step, stage.state)[0]!,
    text: `${step} of ${states.length}`,
    x: first,
    y: place.track,
    length: middle(place.states, states.length - 1) - first,
    above: 14,
  });
  drawArrowBox(stage, "start", place.start, start, {
    param: "start",
    fields: params.start.fields(start, stage.state),
    item: "start of network B",
  });
  const cells = drawRow(
    stage,
    "states",
    place.states,
    (i) => `state of B after step ${i + 1}: ${tellVector(states[i]!)}`,
  );
  drawVectors(cells, states, place.states.cell);
  const { change } = stage;
  if (change) {
    // A short cut for pointers and fingers; the handle over the cells takes the keys.
    cells.classed("pressed", true).each(function (i) {
      onPress(this, () => change({ step: i + 1 }));
    });
  }
  const box = drawBox(
    stage,
    "context",
    place.context,
    `context of step ${step}: ${tellVector(context)}`,
  );
  drawVectors(box, [context], place.context.size);
  const weights = drawRow(
    stage,
    "attention",
    place.attention,
    (i) => `attention of step ${step} to item ${i + 1}: ${formatValue(attention[i]!, "0.000")}`,
  );
  drawWeights(weights, attention, place.attention);
  drawArrowRow(stage, "items", place.items, items, {
    param: "items",
    fields: params.items.fields(items, stage.state),
    item: "item",
  });
  drawAllSteps(stage, place, values);
  drawNames(stage, place, values);
}

/** Draws the attention of every step as a row of one map. */
function drawAllSteps(stage: Stage, { weights: grid }: Layout, values: OverviewValues): void {
  const { step, weights } = values;
  const [, height] = grid.cell;
  const most = weights[step - 1]!.indexOf(Math.max(...weights[step - 1]!)) + 1;
  const tell = `the attention of all steps; in step ${step} most is on item ${most}`;
  drawGridFrame(stage.svg, "weights", grid, tell);
  // Beside the map, not over it: a tint would change the colours that tell the weights.
  drawNowBand(stage, { x: grid.x - 24, y: grid.y + (step - 1) * height, width: 24, height });
  drawHeat(
    stage.svg,
    "reads",
    { ...grid, band: { from: 2, height: height - 4 } },
    (item, row) => weights[row]![item]!,
  );
}
