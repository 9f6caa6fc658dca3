import { number } from "../../src/params/number.ts";
import { table } from "../../src/params/table.ts";
import { limit } from "../kit/pondering/params.ts";

const steps = Array.from({ length: limit }, (_, n) => `step ${n + 1}`);

/** How many time steps there are. */
export const timeSteps = 3;

/**
 * What a reader can change. Halting values are even hundredths and ε odd ones, so that no sum of
 * halting values is 1 − ε but for a rounding error.
 */
export const params = {
  halting: table({
    label: "halting values",
    rows: Array.from({ length: timeSteps }, (_, t) => `time ${t + 1}`),
    columns: steps,
    initial: [
      [0.1, 0.24, 0.46, 0.5],
      [0.3, 0.5, 0.6, 0.5],
      [0.96, 0.5, 0.5, 0.5],
    ],
    min: 0,
    max: 1,
    step: 0.02,
  }),
  epsilon: number({ label: "ε", initial: 0.05, min: 0.01, max: 0.31, step: 0.02 }),
};

export type OverviewParams = typeof params;
