import { defineTrainedDiagram } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { captionerFrom } from "../../src/models/attention/captioner-from-file.ts";
import { decodeWeights } from "../../src/models/weights/file.ts";
import { sceneParams } from "../kit/scene/params.ts";
import { type Told, tellerOf, tellScene } from "../kit/scene/told.ts";
import { draw } from "./draw.ts";
import { presets } from "./presets.ts";

export default defineTrainedDiagram({
  name: "captioning",
  title: "Telling a picture",
  summary:
    "A trained network tells what is in a picture and looks, at each word, where that word comes from. Move, recolour and swap the shapes, let them overlap, add a third; point at a word.",
  weights: ["captions"],
  params: sceneParams,
  parts: {
    scene: { label: "scene" },
    pixels: { label: "pixels that the network is given" },
    words: { label: "words of the caption", count: ({ words }) => words.length },
  },
  presets,
  widths: [340, 680],
  read: ([bytes]) => tellerOf(captionerFrom(decodeWeights(bytes!))),
  compute(state, teller): Told {
    const { telling, ...told } = tellScene(teller, state);
    return told;
  },
  draw,
  describe({ words, at, fault, isTrained }) {
    const caption = words.map(({ word }) => word).join(" ");
    const beyond = isTrained ? "" : "This scene is beyond its training. ";
    const verdict = fault === undefined ? "true of the scene" : `a failure: ${fault}`;
    const { word, about } = words[at]!;
    const look = about
      ? ` “${word}” looks at the ${about.shape.colour} ${about.shape.kind} with ${formatValue(about.share, "percent")} of its attention.`
      : "";
    return `${beyond}The caption “${caption}” is ${verdict}.${look}`;
  },
});
