import { flag } from "../../src/params/flag.ts";
import { number } from "../../src/params/number.ts";

/** What a reader can change. */
export const params = {
  running: flag({ label: "measure here", initial: false, plays: true }),
  kept: number({ label: "slots that may have weight", initial: 4, min: 1, max: 16, step: 1 }),
  noise: number({ label: "blur of the key", initial: 0.2, min: 0, max: 0.6, step: 0.1 }),
};

export type CostParams = typeof params;
