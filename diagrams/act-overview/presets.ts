import type { Preset } from "../../src/diagram.ts";
import { type OverviewParams, params } from "./params.ts";

const row = (...values: number[]) => values;

/** Ways to spend three budgets. */
export const presets: readonly Preset<OverviewParams>[] = [
  { label: "4, 3 and 1", state: { halting: params.halting.initial } },
  {
    label: "One each",
    state: { halting: [row(1, 0.5, 0.5, 0.5), row(1, 0.5, 0.5, 0.5), row(1, 0.5, 0.5, 0.5)] },
  },
  {
    label: "All alike",
    state: {
      halting: [
        row(0.26, 0.26, 0.26, 0.26),
        row(0.26, 0.26, 0.26, 0.26),
        row(0.26, 0.26, 0.26, 0.26),
      ],
    },
  },
  {
    label: "The last alone",
    state: { halting: [row(0, 0, 0, 1), row(0, 0, 1, 0.5), row(0, 1, 0.5, 0.5)] },
  },
];
