import { defineTrainedDiagram } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { ntmFrom } from "../../src/models/ntm/from-file.ts";
import { decodeWeights } from "../../src/models/weights/file.ts";
import { correlation } from "../../src/training/recipes/correlation.ts";
import { prioritySortExample } from "../../src/training/tasks/priority-sort.ts";
import { drawRun } from "../kit/run/draw-run.ts";
import { runParts } from "../kit/run/parts.ts";
import { focusOf, type Run, runExample } from "../kit/run/run.ts";
import { drawBitSwitches } from "../kit/switches.ts";
import { tellWrong } from "../kit/tell-wrong.ts";
import { drawPriorities, prioritiesHeight } from "./draw-priorities.ts";
import { params, trainedLength } from "./params.ts";

/** The run, and how the priorities decided where things were written. */
interface SortValues extends Run {
  readonly length: number;
  readonly priorities: readonly number[];
  /** The slot, from 1, to which each vector was mostly written. */
  readonly written: readonly number[];
  /** Between priorities and slots, from −1 to 1; none where either are all alike. */
  readonly correlation: number | undefined;
}

export default defineTrainedDiagram({
  name: "priority-sort",
  title: "Priority sort",
  summary:
    "A trained Neural Turing Machine is shown vectors with priorities and says them in order, the highest first. Move the priorities, set the vectors, step through time, look inside a step, take a part away.",
  weights: ["priority-sort"],
  params,
  parts: { ...runParts, priorities: { label: "priorities" } },
  presets: [
    { label: "Already in order", state: { priorities: [0.9, 0.6, 0.3, -0.1, -0.5, -0.9, 0, 0] } },
    { label: "Backwards", state: { priorities: [-0.9, -0.5, -0.1, 0.3, 0.6, 0.9, 0, 0] } },
    { label: "Nearly equal", state: { priorities: [0.1, 0.05, 0.15, 0, -0.05, 0.2, 0, 0] } },
  ],
  widths: [340, 680],
  read: ([bytes]) => ntmFrom(decodeWeights(bytes!)),
  compute(state, ntm): SortValues {
    const { sequence, priorities } = state;
    const given = priorities.slice(0, sequence.length);
    const run = runExample(ntm, prioritySortExample(sequence, given), state);
    const written = sequence.map((_, i) => focusOf(run.writes[i]!) + 1);
    return {
      ...run,
      length: sequence.length,
      priorities: given,
      written,
      correlation: correlation(given, written),
    };
  },
  draw(stage, run) {
    const place = drawRun(stage, run, {
      height: prioritiesHeight,
      draw: (place) => drawPriorities(stage, place, run.priorities),
    });
    drawBitSwitches(stage, "sequence", params.sequence, place.inputs, (vector) => vector);
  },
  describe({ wrong, bits, length, correlation }) {
    const beyond =
      length <= trainedLength ? "" : "This is beyond what the machine was trained on. ";
    const told =
      correlation === undefined
        ? "cannot be told: all priorities, or all slots, are alike"
        : `is ${formatValue(correlation)}`;
    return `${beyond}In the answer ${tellWrong(wrong, bits)}. The correlation between a vector’s priority and the slot it is written to ${told}.`;
  },
});
