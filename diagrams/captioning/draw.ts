import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { drawLabels, type Label, noteAt } from "../kit/label.ts";
import { layer } from "../kit/layer.ts";
import { drawPixels } from "../kit/scene/draw-pixels.ts";
import { drawShapeHandles, drawShapes, drawShares } from "../kit/scene/draw-scene.ts";
import { drawStrip, tellWord } from "../kit/scene/draw-strip.ts";
import { drawTraits } from "../kit/scene/draw-traits.ts";
import type { SceneParams } from "../kit/scene/params.ts";
import type { Told } from "../kit/scene/told.ts";
import { drawTorch } from "../kit/scene/torch.ts";
import { verdictOf } from "../kit/scene/verdict.ts";
import { type Layout, layout } from "./layout.ts";

export function draw(stage: Stage<SceneParams>, told: Told): void {
  const place = layout(stage.width, told.shapes.length, told.words.length);
  stage.setHeight(place.height);
  drawLit(stage, place, told);
  const seen = layer(stage.svg, "seen")
    .attr("data-part", "pixels")
    .attr("role", "img")
    .attr("aria-label", "what the network is given: 32 × 32 pixels, with noise");
  drawPixels(seen, place.pixels, told);
  drawTraits(stage, place.traits);
  drawStrip(stage, place.strip, told);
  drawShapeHandles(stage, place.scene, told.shapes);
  // Above the knobs, so that these hide no number.
  drawShares(layer(stage.svg, "scene-shares"), place.scene, told.words[told.at]!.look);
  drawLabels(stage.svg, names(stage.width < 500, place, told));
}

/** Draws the scene, lit where the chosen word looks. */
function drawLit(stage: Stage<SceneParams>, { scene }: Layout, { shapes, words, at }: Told): void {
  const group = layer(stage.svg, "scene")
    .attr("data-part", "scene")
    .attr("role", "img")
    .attr("aria-label", `the scene, lit where ${tellWord(words[at]!, at)}`);
  drawShapes(group, scene, shapes);
  drawTorch(group, scene, words[at]!.look);
}

function names(narrow: boolean, { pixels, word, verdict }: Layout, told: Told): Label[] {
  const { words, at, fault, isTrained } = told;
  const { word: said, probability, about } = words[at]!;
  const [x, y] = pixels.name;
  const share =
    about &&
    `${formatValue(about.share, "percent")} on ${narrow ? "it" : `the ${about.shape.kind}`}`;
  const where = share ?? (fault === undefined ? "names no shape" : "");
  return [
    {
      x,
      y,
      anchor: "start",
      title: "what it sees",
      note: narrow ? "32 × 32 pixels" : "32 × 32 pixels, with noise",
    },
    {
      ...word,
      anchor: "start",
      title: `“${said}”`,
      note: `probability ${formatValue(probability)}`,
    },
    noteAt(word.x, word.y + 34, where),
    {
      x: 0,
      y: verdict,
      anchor: "start",
      title: verdictOf(fault, isTrained),
      note: fault ?? "",
      notePlace: narrow ? "under" : "behind",
    },
  ];
}
