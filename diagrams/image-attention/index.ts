import { defineTrainedDiagram } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { captionerFrom } from "../../src/models/attention/captioner-from-file.ts";
import { decodeWeights } from "../../src/models/weights/file.ts";
import { tellerOf } from "../kit/scene/told.ts";
import { compute } from "./compute.ts";
import { draw } from "./draw.ts";
import { tellPlace } from "./draw-vectors.ts";
import { params } from "./params.ts";

export default defineTrainedDiagram({
  name: "image-attention",
  title: "Attention over a picture",
  summary:
    "A convolutional network makes a grid of vectors of a picture; a recurrent network attends to the grid before each word. Step through the words, move the shapes, choose a place of the grid.",
  weights: ["captions"],
  params,
  parts: {
    picture: { label: "picture" },
    grid: { label: "grid of vectors" },
    place: { label: "vector of the chosen place" },
    attention: { label: "attention" },
    contributions: {
      label: "what places bring to the sum",
      count: ({ contributions }) => contributions.length,
    },
    context: { label: "context" },
    cell: { label: "recurrent cell" },
    candidates: { label: "probabilities of the next word" },
    words: { label: "words of the caption", count: ({ words }) => words.length },
  },
  widths: [340, 680],
  read: ([bytes]) => {
    const captioner = captionerFrom(decodeWeights(bytes!));
    return { captioner, teller: tellerOf(captioner) };
  },
  compute,
  draw,
  describe({ words, at, most, shares, candidates }) {
    const before = words.slice(0, at).map(({ word }) => word);
    const after = before.length > 0 ? `After “${before.join(" ")}”` : "At the beginning";
    const { word, probability } = candidates[0]!;
    return `${after} it looks most at ${tellPlace(most[0]!)}, with ${formatValue(shares[0]!, "percent")} of its attention, and says “${word}” with probability ${formatValue(probability)}.`;
  },
});
