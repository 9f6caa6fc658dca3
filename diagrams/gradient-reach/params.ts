import { number } from "../../src/params/number.ts";

/** What a reader can change. */
export const params = {
  length: number({ label: "length", initial: 40, min: 2, max: 60, step: 1 }),
  scale: number({
    label: "scale of the recurrence",
    initial: 0.9,
    min: 0.1,
    max: 3,
    step: 0.05,
  }),
  forget: number({
    label: "forget gate’s bias",
    initial: 3,
    min: -3,
    max: 6,
    step: 0.1,
  }),
  at: number({
    label: "input looked at",
    initial: 1,
    min: 1,
    max: { label: "the length", of: ({ length }) => length as number },
    step: 1,
  }),
  seed: number({ label: "seed", initial: 1, min: 1, max: 50, step: 1 }),
};

export type ReachParams = typeof params;
