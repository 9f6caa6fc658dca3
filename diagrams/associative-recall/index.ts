import { defineTrainedDiagram } from "../../src/diagram.ts";
import { ntmFrom } from "../../src/models/ntm/from-file.ts";
import { decodeWeights } from "../../src/models/weights/file.ts";
import { associativeRecallExample, itemStep } from "../../src/training/tasks/associative-recall.ts";
import { drawRun } from "../kit/run/draw-run.ts";
import { runParts } from "../kit/run/parts.ts";
import { focusOf, type Run, runExample } from "../kit/run/run.ts";
import { drawBitSwitches } from "../kit/switches.ts";
import { tellWrong } from "../kit/tell-wrong.ts";
import { params, trainedItems } from "./params.ts";

/** The run, and what happened at the question. */
interface RecallValues extends Run {
  readonly items: number;
  readonly query: number;
  /** Slots, from 1: where it wrote at the delimiter behind the item asked for, and where it looked then. */
  readonly wrote: number;
  readonly searched: number;
  readonly answeredFrom: number;
}

export default defineTrainedDiagram({
  name: "associative-recall",
  title: "Associative recall",
  summary:
    "A trained Neural Turing Machine is shown a list of items and then one of them again; it answers with the item that came next. Set the items and the question, step through time, look inside a step, take a part away.",
  weights: ["associative-recall"],
  params,
  parts: runParts,
  presets: [
    { label: "Ask for the first", state: { query: 1 } },
    { label: "Ask for the last but one", state: { query: params.items.initial.length - 1 } },
    {
      label: "Two items alike",
      state: {
        items: params.items.read("101100.011010.101100.001011.100101")!,
        query: 1,
      },
    },
  ],
  widths: [340, 680],
  read: ([bytes]) => ntmFrom(decodeWeights(bytes!)),
  compute(state, ntm): RecallValues {
    const { items, query } = state;
    const run = runExample(ntm, associativeRecallExample(items, query - 1), state);
    const answer = run.answersFrom;
    return {
      ...run,
      items: items.length,
      query,
      wrote: focusOf(run.writes[itemStep(query - 1) + 1]!) + 1,
      searched: focusOf(run.reads[answer - 1]!) + 1,
      answeredFrom: focusOf(run.reads[answer]!) + 1,
    };
  },
  draw(stage, run) {
    const { inputs } = drawRun(stage, run);
    drawBitSwitches(stage, "items", params.items, inputs, itemStep);
  },
  describe({ wrong, bits, items, query, wrote, searched, answeredFrom }) {
    const beyond = items <= trainedItems ? "" : "This is beyond what the machine was trained on. ";
    return `${beyond}In the answer ${tellWrong(wrong, bits)}. After item ${query} it wrote to slot ${wrote}; asked for that item, it looks at slot ${searched}, and answers from slot ${answeredFrom}.`;
  },
});
