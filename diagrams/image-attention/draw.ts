import type { Stage } from "../../src/diagram.ts";
import { gridSize } from "../../src/training/tasks/scenes/scene.ts";
import { drawHandle } from "../kit/handle.ts";
import { drawGridFrame, drawHeat } from "../kit/heat.ts";
import { drawLabels, type Label, noteAt } from "../kit/label.ts";
import { layer } from "../kit/layer.ts";
import { drawLinks } from "../kit/links.ts";
import { drawOperation } from "../kit/operation.ts";
import { linear } from "../kit/scale.ts";
import { drawPixels } from "../kit/scene/draw-pixels.ts";
import { drawShapeHandles, drawShares } from "../kit/scene/draw-scene.ts";
import { gridIn } from "../kit/scene/torch.ts";
import { verdictOf } from "../kit/scene/verdict.ts";
import { drawCandidates } from "./draw-candidates.ts";
import { drawSentence } from "./draw-sentence.ts";
import { drawChosen, drawVectors, tellPlace } from "./draw-vectors.ts";
import { drawWindow } from "./draw-window.ts";
import { type Layout, layout } from "./layout.ts";
import { type ImageAttentionParams, params } from "./params.ts";
import type { ImageAttentionValues } from "./values.ts";

/** The length from which on a vector of the grid is drawn with full strength. */
const longest = 8;

export function draw(stage: Stage<ImageAttentionParams>, values: ImageAttentionValues): void {
  const place = layout(stage.width);
  drawLinks(stage.svg, "carries", place.links);
  drawPicture(stage, place, values);
  drawGrid(stage, place, values);
  drawAttention(stage, place, values);
  drawVectors(stage.svg, place.vectors, values);
  drawChosen(stage.svg, place.chosen, values);
  drawPills(stage, place);
  drawCandidates(stage.svg, place.candidates, values);
  const bottom = drawSentence(stage, place.caption, values);
  drawLabels(stage.svg, names(place, values, bottom + 18));
  stage.setHeight(bottom + 26);
}

function drawPicture(
  stage: Stage<ImageAttentionParams>,
  { picture }: Layout,
  values: ImageAttentionValues,
): void {
  const group = layer(stage.svg, "picture")
    .attr("data-part", "picture")
    .attr("role", "img")
    .attr("aria-label", "the picture: 32 × 32 pixels, with noise");
  drawPixels(group, picture, values);
  drawWindow(group, picture, values.window);
  drawShapeHandles(stage, picture, values.shapes);
}

function drawGrid(
  stage: Stage<ImageAttentionParams>,
  { grid }: Layout,
  { lengths, place }: ImageAttentionValues,
): void {
  const cells = gridIn(grid);
  drawGridFrame(stage.svg, "grid", cells, "the grid of vectors, stronger where they are longer");
  drawHeat(
    stage.svg,
    "lengths",
    cells,
    (column, row) => lengths[row * gridSize + column]! / longest,
  );
  const [column, row] = params.place.fields(stage.state.place, stage.state);
  const [side] = cells.cell;
  drawHandle(layer(stage.svg, "place"), stage, {
    param: "place",
    label: "place of the grid",
    text: tellPlace(place),
    x: { field: column!, scale: linear([0.5, 1.5], [grid.x, grid.x + side]) },
    y: { field: row!, scale: linear([0.5, 1.5], [grid.y, grid.y + side]) },
    grip: { x: grid.x, y: grid.y, width: grid.size, height: grid.size },
  });
}

function drawAttention(
  stage: Stage<ImageAttentionParams>,
  { attention }: Layout,
  { words, at }: ImageAttentionValues,
): void {
  const { look, word } = words[at]!;
  const cells = gridIn(attention);
  drawGridFrame(stage.svg, "attention", cells, `where it looks before it says “${word}”`);
  drawHeat(stage.svg, "look", cells, (column, row) => look[row * gridSize + column]!);
  drawShares(layer(stage.svg, "look-shares"), attention, look);
}

function drawPills(stage: Stage<ImageAttentionParams>, { narrow, pills }: Layout): void {
  const { see, score, sum, cell } = pills;
  drawOperation(stage.svg, "see", { ...see, text: narrow ? "∗" : "conv net" });
  drawOperation(stage.svg, "score", { ...score, text: "score" });
  drawOperation(stage.svg, "sum", { ...sum, text: "Σ" });
  drawOperation(stage.svg, "cell", { ...cell, text: "GRU" });
  layer(stage.svg, "operation-cell").attr("data-part", "cell");
}

function names(place: Layout, values: ImageAttentionValues, bottom: number): Label[] {
  const { narrow, picture, grid, attention, vectors, query, pills } = place;
  const { words, at, isTrained, fault } = values;
  const verdict = [verdictOf(fault, isTrained), ...(fault && !narrow ? [fault] : [])].join(": ");
  const over = (frame: { x: number; y: number }, title: string, note: string): Label => ({
    x: frame.x,
    y: frame.y - (narrow ? 25 : 9),
    anchor: "start",
    title,
    note,
    notePlace: narrow ? "under" : "behind",
  });
  const { cell } = pills;
  const before = at === 0 ? "nothing" : `“${words[at - 1]!.word}”`;
  const beside = cell.x + cell.width / 2 + 16;
  return [
    over(picture, "picture", "32 × 32 pixels"),
    over(grid, "grid", narrow ? "8 × 8 vectors" : "64 vectors"),
    { x: attention.x, y: attention.y - 9, anchor: "start", title: "attention" },
    ...(narrow
      ? [noteAt(cell.x - 32, cell.y + 34, `after ${before}`)]
      : [
          over(vectors, "weighted sum", ""),
          noteAt(beside, cell.y - 4, "after"),
          noteAt(beside, cell.y + 13, before),
        ]),
    noteAt(query.x - 17, query.y, "query"),
    noteAt(0, bottom, verdict),
  ];
}
