import { defineTrainedDiagram } from "../../src/diagram.ts";
import { networkFrom } from "../../src/models/recurrent/from-file.ts";
import { decodeWeights } from "../../src/models/weights/file.ts";
import { draw } from "./draw.ts";
import { params } from "./params.ts";
import { tell } from "./tell.ts";
import { rnnValues } from "./values.ts";

export default defineTrainedDiagram({
  name: "basic-rnn",
  title: "One cell, used at every step",
  summary:
    "A small trained recurrent network reads brackets one by one and carries its state along. Type a sequence, step through it, and have the network label it, sum it up or go on.",
  weights: ["brackets"],
  params,
  parts: {
    inputs: { label: "input", count: ({ steps }) => steps.length },
    states: { label: "state after step", count: ({ steps }) => steps.length },
    state: { label: "number of the state", count: ({ state }) => state.length },
    output: { label: "output", count: ({ output }) => output.length },
  },
  presets: [
    { label: "All closed", state: { text: "([]())", use: "summary", time: 6 } },
    { label: "A wrong turn", state: { text: "[([)]]", use: "label", time: 6 } },
    { label: "Let it finish", state: { text: "[]([(", use: "next", time: 8 } },
    { label: "Deeper than it knows", state: { text: "([([([])])])", use: "label", time: 12 } },
  ],
  ends: ({ steps }) => ({ time: steps.length }),
  widths: [340, 680],
  read: ([bytes]) => networkFrom(decodeWeights(bytes!)),
  compute: ({ text, use, time }, network) => rnnValues(network, text, use, time),
  draw,
  describe: tell,
});
