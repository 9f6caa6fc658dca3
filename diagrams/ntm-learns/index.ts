import { defineLearningDiagram } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { tellWrong } from "../kit/tell-wrong.ts";
import { draw } from "./draw.ts";
import { learn } from "./learn.ts";
import { params } from "./params.ts";
import { type LearnsValues, learnsValues } from "./values.ts";

export default defineLearningDiagram({
  name: "ntm-learns",
  title: "A machine learns to copy",
  summary:
    "A Neural Turing Machine with random parameters learns to copy sequences while you watch. Let it run, faster or slower; pause it and try it on bits of your own; start again from another seed.",
  params,
  parts: {
    loss: { label: "loss" },
    tests: { label: "wrong bits in sequences not trained on" },
    inputs: { label: "inputs" },
    targets: { label: "right answers" },
    answers: { label: "answers" },
    heads: { label: "heads over time" },
  },
  widths: [340, 680],
  learn,
  compute: ({ seed, sequence }, news) => learnsValues(seed, sequence, news),
  draw,
  describe(values) {
    const { wrong, bits, problem } = values;
    const here = `In this sequence ${tellWrong(wrong, bits)}.`;
    const failed =
      problem === undefined ? "" : " It cannot learn here: this browser did not start the work.";
    return `${standing(values)} ${here}${failed}`;
  },
});

/** How far the run has come. */
function standing({ seed, update, status, tests }: LearnsValues): string {
  if (update === 0) return `Random parameters, of seed ${seed}: nothing has been learnt yet.`;
  if (status === "learnt") {
    return `Learnt after ${update} updates, from seed ${seed}: three tests in a row without a wrong bit. Play to see it again, or choose another seed.`;
  }
  const share = `${formatValue(tests.at(-1)! * 100, "0.0")}\u202f%`;
  const tested = `in the last test ${share} of the bits were wrong.`;
  return status === "stuck"
    ? `Given up after ${update} updates, from seed ${seed}: ${tested} Play to see it again, or choose another seed.`
    : `Update ${update}, from seed ${seed}: ${tested}`;
}
