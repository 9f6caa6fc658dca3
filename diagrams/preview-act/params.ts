import { table } from "../../src/params/table.ts";
import { limit } from "../kit/pondering/params.ts";

/** What a reader can change. Even hundredths, so that no sum is 1 − ε but for a rounding error. */
export const params = {
  halting: table({
    label: "halting values",
    rows: ["halting value"],
    columns: Array.from({ length: limit }, (_, n) => `step ${n + 1}`),
    initial: [[0.16, 0.54, 0.5, 0.5]],
    min: 0,
    max: 1,
    step: 0.02,
  }),
};

export type PreviewParams = typeof params;
