import { bits } from "../../src/params/bits.ts";
import { choice } from "../../src/params/choice.ts";
import { number } from "../../src/params/number.ts";

/** The prices of a step that the networks were charged in training. */
export const costs = [0.0003, 0.001, 0.003, 0.01, 0.03, 0.1] as const;

/** What a reader can change. */
export const params = {
  cost: choice({
    label: "price of a step",
    initial: "0.003",
    options: Object.fromEntries(costs.map((cost) => [String(cost), String(cost)])),
  }),
  step: number({ label: "step", initial: 20, min: 1, max: 20, step: 1, playRate: 2 }),
  entries: bits({
    label: "entries (1 if ticked, else −1)",
    item: "entry",
    supply: [[1], [0], [1], [1], [0], [1], [0], [0]],
    length: { initial: 6, min: 1 },
  }),
};

export type ActParityParams = typeof params;
