import type { Preset } from "../../src/diagram.ts";
import { type DistributionParams, params } from "./params.ts";

const even = [0.25, 0.25, 0.25, 0.25];

/** From all that is possible to a single program. */
export const presets: readonly Preset<DistributionParams>[] = [
  { label: "No idea", state: { shares1: even, shares2: even, shares3: even } },
  {
    label: "A leaning",
    state: {
      shares1: params.shares1.initial,
      shares2: params.shares2.initial,
      shares3: params.shares3.initial,
    },
  },
  {
    label: "One doubt",
    state: { shares1: [1, 0, 0, 0], shares2: [0, 0, 0.5, 0.5], shares3: [0, 1, 0, 0] },
  },
  {
    label: "A program",
    state: { shares1: [1, 0, 0, 0], shares2: [0, 0, 1, 0], shares3: [0, 1, 0, 0] },
  },
];
