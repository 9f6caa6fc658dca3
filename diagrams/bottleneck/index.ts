import { defineTrainedDiagram } from "../../src/diagram.ts";
import { translatorFrom } from "../../src/models/attention/translator-from-file.ts";
import { decodeWeights } from "../../src/models/weights/file.ts";
import { compute } from "./compute.ts";
import { draw } from "./draw.ts";
import { params } from "./params.ts";
import { describe } from "./tell.ts";

export default defineTrainedDiagram({
  name: "bottleneck",
  title: "One vector is not enough",
  summary:
    "Two translators, alike but for attention and trained alike: how many unseen sentences of each length they get right, as measured, and what both make of the same sentence. Type one, or pick its words.",
  weights: ["translation", "translation-without-attention"],
  params,
  parts: {
    accuracy: { label: "accuracy by length" },
    attending: { label: "with attention", count: ({ measured }) => measured.length },
    compressing: { label: "without attention", count: ({ measured }) => measured.length },
  },
  presets: [
    { label: "6 words", state: { sentence: "our new book has been written" } },
    {
      label: "12 words",
      state: {
        sentence: "three French presidents of the famous region arrived in London in November",
      },
    },
    { label: "18 words", state: { sentence: params.sentence.initial } },
    {
      label: "26 words",
      state: {
        sentence:
          "in September 1990, the big European house and the bridges were not sold to a rich university by the social universities of the famous island",
      },
    },
  ],
  widths: [340, 680],
  read: ([attending, compressing]) =>
    [
      translatorFrom(decodeWeights(attending!)),
      translatorFrom(decodeWeights(compressing!)),
    ] as const,
  compute,
  draw,
  describe,
});
