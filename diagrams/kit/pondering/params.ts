import { number } from "../../../src/params/number.ts";
import { table } from "../../../src/params/table.ts";

/** How many computation steps there can be in the drawings. */
export const limit = 4;

const stepNames = Array.from({ length: limit }, (_, i) => `step ${i + 1}`);

/** What a reader can change in one time step. */
export const stepParams = {
  logits: table({
    label: "halting logits",
    rows: ["halting logit"],
    columns: stepNames,
    initial: [[-1.4, -0.4, 0.6, 1]],
    min: -5,
    max: 5,
    step: 0.1,
  }),
  epsilon: number({ label: "ε", initial: 0.05, min: 0.01, max: 0.3, step: 0.01 }),
};

export type StepParams = typeof stepParams;
