import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { drawArrowBox, drawArrowRow } from "../kit/arrows.ts";
import { drawBox } from "../kit/box.ts";
import { drawOperation } from "../kit/operation.ts";
import { drawRow } from "../kit/row.ts";
import { drawSlider } from "../kit/slider.ts";
import { drawVectors, tellVector } from "../kit/vectors.ts";
import { drawWeights } from "../kit/weights.ts";
import { drawFlows } from "./flows.ts";
import { type Column, layout, operationWidth, ways } from "./layout.ts";
import { drawNames } from "./names.ts";
import { params, type ScoringParams } from "./params.ts";
import { drawScores } from "./scores.ts";
import { drawSlopes } from "./slopes.ts";
import { drawTerms } from "./terms.ts";
import type { Scoring, ScoringValues } from "./values.ts";

export function draw(stage: Stage<ScoringParams>, values: ScoringValues): void {
  const { query, items, temperature } = values;
  const place = layout(stage.width, values.target !== undefined);
  stage.setHeight(place.height);
  drawFlows(stage, place, values);
  drawArrowBox(stage, "query", place.query, query, {
    param: "query",
    fields: params.query.fields(query, stage.state),
    item: "query",
  });
  const drawTemperature = () =>
    drawSlider(stage, "temperature", {
      param: "temperature",
      field: params.temperature.fields(temperature, stage.state)[0]!,
      text: formatValue(temperature),
      ...place.temperature,
    });
  // In the order in which they are drawn the keyboard goes through them: never up.
  const isFirst = place.temperature.y < place.items.y;
  if (isFirst) drawTemperature();
  drawArrowRow(stage, "items", place.items, items, {
    param: "items",
    fields: params.items.fields(items, stage.state),
    item: "item",
  });
  if (!isFirst) drawTemperature();
  for (const way of ways) drawWay(stage, way, place.columns[way], values[way]);
  drawNames(stage, place, values);
  drawSlopes(stage, place, values);
}

const operations = { dot: "dot product", additive: "small network" };
const contents = {
  dot: "the query’s components times those of each item",
  additive: "what each unit says of each item, from −1 to 1",
};
const told = { dot: "by dot product", additive: "by the small network" };

function drawWay(
  stage: Stage<ScoringParams>,
  way: "dot" | "additive",
  place: Column,
  { terms, scores, weights, context }: Scoring,
): void {
  drawOperation(stage.svg, way, {
    ...place.operation,
    width: operationWidth,
    text: operations[way],
  });
  drawTerms(stage, `${way}Terms`, place.terms, terms, contents[way]);
  drawScores(stage, `${way}Scores`, place.scores, scores);
  drawOperation(stage.svg, `${way}-softmax`, {
    ...place.softmax,
    width: 112,
    text: "softmax of s / τ",
  });
  const tiles = drawRow(
    stage,
    `${way}Weights`,
    place.weights,
    (i) => `weight of item ${i + 1} ${told[way]}: ${formatValue(weights[i]!, "0.000")}`,
  );
  drawWeights(tiles, weights, place.weights);
  const tell = `context ${told[way]}: ${tellVector(context)}`;
  const box = drawBox(stage, `${way}Context`, place.context, tell);
  drawVectors(box, [context], place.context.size);
}
