import type { Run } from "./run.ts";

/** The parts of a machine's run; the stages inside a step, from the first, are there while one looks inside. */
export const runParts = {
  inputs: { label: "inputs" },
  targets: { label: "right answers" },
  answers: { label: "answers" },
  heads: { label: "heads over time" },
  memory: { label: "memory" },
  inside: {
    label: "stages of the addressing",
    count: ({ inside }: Run) => (inside === "nothing" ? 0 : insideStages.length),
  },
};

/** The weightings on the way to a head's own, in their order. */
export const insideStages = [
  "previous",
  "similarity",
  "content",
  "gated",
  "shifted",
  "weighting",
] as const;
