import { defineTrainedDiagram } from "../../src/diagram.ts";
import { translatorFrom } from "../../src/models/attention/translator-from-file.ts";
import { decodeWeights } from "../../src/models/weights/file.ts";
import { compute, speakerOf } from "./compute.ts";
import { draw } from "./draw.ts";
import { params } from "./params.ts";
import { describe, describeIn } from "./tell.ts";

const whole = { time: 0, beam: 1 };
const { initial } = params.sentence;

export default defineTrainedDiagram({
  name: "translation",
  title: "Translation with attention",
  summary:
    "A small trained network translates an English sentence into French, and shows which English words it looks at for each French one. Type a sentence or pick its words from those that the grammar allows; point at a word; go through the French word by word; see what else the search kept.",
  weights: ["translation"],
  params,
  parts: {
    english: { label: "English word", count: ({ english }) => english.length },
    french: { label: "French word", count: ({ shown }) => shown },
    alignment: { label: "lines of the alignment" },
    matrix: { label: "matrix of the alignment" },
  },
  presets: [
    { label: "Three words that cross", state: { ...whole, sentence: initial, time: 7, place: 5 } },
    {
      label: "Old, old and old",
      state: {
        ...whole,
        sentence: "an old friend has sent the old letter to the old minister",
        place: 3,
      },
    },
    {
      label: "A long one",
      state: {
        ...whole,
        sentence:
          "in September 1990, the big European house and the bridges were not sold to a rich university by the social universities of the famous island",
        place: 8,
      },
    },
    {
      label: "A word it does not know",
      state: { ...whole, sentence: "the minister signed the contract in Paris", place: 5 },
    },
    {
      label: "A word out of place",
      state: { ...whole, sentence: "the car red was sold", place: 3 },
    },
  ],
  widths: [340, 680],
  read: ([bytes]) => speakerOf(translatorFrom(decodeWeights(bytes!))),
  compute,
  draw,
  describe,
  describeIn,
});
