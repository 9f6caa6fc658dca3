/** The parts of a machine's run; those of the look inside are there while it is open. */
export const runParts = {
  inputs: { label: "inputs" },
  targets: { label: "right answers" },
  answers: { label: "answers" },
  heads: { label: "heads over time" },
  memory: { label: "memory" },
};
