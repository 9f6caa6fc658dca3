import { defineTrainedDiagram } from "../../src/diagram.ts";
import { ntmFrom } from "../../src/models/ntm/from-file.ts";
import { decodeWeights } from "../../src/models/weights/file.ts";
import { tellSlot } from "../kit/run/slot-of.ts";
import { draw } from "./draw.ts";
import { params, supply, trainedLength } from "./params.ts";
import { memoryValues } from "./values.ts";

const { initial: sequence } = params.sequence;

export default defineTrainedDiagram({
  name: "ntm-memory",
  title: "A machine and its memory over time",
  summary:
    "A trained Neural Turing Machine copies a sequence: it writes each vector to a slot of its own, and at a signal goes back and reads them in order. Set the bits and the length, and step through time.",
  weights: ["copy"],
  params,
  parts: {
    memory: { label: "memory" },
    writes: { label: "where the write head is" },
    reads: { label: "where the read head is" },
    controller: { label: "controller" },
    inputs: { label: "input" },
    outputs: { label: "output" },
  },
  presets: [
    { label: "Four vectors go in", state: { sequence, time: 4 } },
    { label: "The signal", state: { sequence, time: 5 } },
    { label: "Four come out", state: { sequence, time: 9 } },
    { label: "More than fit", state: { sequence: supply, time: 18 } },
  ],
  widths: [340, 680],
  read: ([bytes]) => ntmFrom(decodeWeights(bytes!)),
  compute: ({ sequence, time }, ntm) => memoryValues(ntm, sequence, time),
  draw,
  describe({ time, steps, length, wrong, bits, isTrained }) {
    const { write, read } = steps[time - 1]!;
    const beyond = isTrained ? "" : `It was trained on at most ${trainedLength}. `;
    const result = wrong === 0 ? "every bit right" : `${wrong} of ${bits} bits wrong`;
    return `The machine copies ${length} vectors, ${result}. ${beyond}At step ${time} it writes to ${tellSlot(write)} and reads ${tellSlot(read)}.`;
  },
});
