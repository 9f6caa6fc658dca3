import { defineTrainedDiagram } from "../../src/diagram.ts";
import { ntmFrom } from "../../src/models/ntm/from-file.ts";
import { decodeWeights } from "../../src/models/weights/file.ts";
import { repeatCopyExample } from "../../src/training/tasks/repeat-copy.ts";
import { drawRun } from "../kit/run/draw-run.ts";
import { runParts } from "../kit/run/parts.ts";
import { type Run, runExample } from "../kit/run/run.ts";
import { tellSlot } from "../kit/run/slot-of.ts";
import { drawBitSwitches } from "../kit/switches.ts";
import { tellWrong } from "../kit/tell-wrong.ts";
import { params, trained } from "./params.ts";

/** The run, and what it was asked for. */
interface RepeatCopyValues extends Run {
  readonly length: number;
  readonly count: number;
  readonly time: number;
  readonly isTrained: boolean;
}

const first = { sequence: params.sequence.initial, count: 3 };
const longest = params.sequence.read("10011.01010.11001.00110.10100.01111.10000")!;

export default defineTrainedDiagram({
  name: "ntm-repeat-copy",
  title: "Repeat copy",
  summary:
    "A trained Neural Turing Machine is shown a sequence and a number, and says the sequence that many times. Set the bits, the length and the repeats, also beyond what it was trained on; step through time; look inside a step; take a part away.",
  weights: ["repeat-copy"],
  params,
  parts: runParts,
  presets: [
    { label: "Five, three times", state: { ...first, time: 7, inside: "nothing" } },
    { label: "The jump back, inside", state: { ...first, time: 13, inside: "read" } },
    { label: "The most it was trained on", state: { sequence: longest, count: trained.count } },
    { label: "Too often", state: { ...first, count: 8 } },
  ],
  widths: [340, 680],
  read: ([bytes]) => ntmFrom(decodeWeights(bytes!)),
  compute(state, ntm): RepeatCopyValues {
    const { sequence, count, time } = state;
    return {
      ...runExample(ntm, repeatCopyExample(sequence, count), state),
      length: sequence.length,
      count,
      time,
      isTrained: sequence.length <= trained.length && count <= trained.count,
    };
  },
  draw(stage, run) {
    const { inputs } = drawRun(stage, run);
    drawBitSwitches(stage, "sequence", params.sequence, inputs, (vector) => vector);
  },
  describe({ wrong, bits, time, reads, writes, isTrained }) {
    const beyond = isTrained ? "" : "This is beyond what the machine was trained on. ";
    return `${beyond}In the answer ${tellWrong(wrong, bits)}. At step ${time} it writes to ${tellSlot(writes[time - 1]!)} and reads ${tellSlot(reads[time - 1]!)}.`;
  },
});
