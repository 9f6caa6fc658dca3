import { number } from "../../src/params/number.ts";

/** How many tries a run has, and how many runs of walks there are. */
export const mostTries = 120;
export const runs = 8;

/** What a reader can change. */
export const params = {
  tries: number({ label: "tries", initial: 40, min: 0, max: mostTries, step: 1, playRate: 12 }),
  levels: number({ label: "forks in a row", initial: 5, min: 2, max: 6, step: 1 }),
  prize: number({
    label: "end with the prize",
    initial: 20,
    min: 1,
    max: { label: "the number of ends", of: ({ levels }) => 2 ** (levels as number) },
    step: 1,
  }),
  rate: number({ label: "step size", initial: 4, min: 1, max: 16, step: 1 }),
  run: number({ label: "run that is drawn", initial: 3, min: 1, max: runs, step: 1 }),
};

export type ForkParams = typeof params;
