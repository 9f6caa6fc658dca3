import { number } from "../../src/params/number.ts";
import { vector } from "../../src/params/vector.ts";
import { vectors } from "../../src/params/vectors.ts";
import { arrowGrid } from "../kit/arrows.ts";

/** How many outputs network A has left, and for how many steps network B runs. */
export const count = 5;

/** What a reader can change. */
export const params = {
  step: number({
    label: "step",
    initial: 3,
    min: 1,
    max: count,
    step: 1,
    playRate: 1,
  }),
  turn: number({
    label: "how far B turns at each step, in degrees",
    initial: 72,
    min: -180,
    max: 180,
    step: 1,
  }),
  temperature: number({ label: "temperature", initial: 0.25, min: 0.02, max: 2, step: 0.01 }),
  start: vector({ label: "start of network B", initial: [0, 0.8], ...arrowGrid }),
  items: vectors({
    label: "outputs of network A",
    item: "item",
    ...arrowGrid,
    length: { initial: count, min: count },
    supply: [
      [0, 0.85],
      [0.8, 0.25],
      [0.5, -0.7],
      [-0.5, -0.7],
      [-0.8, 0.25],
    ],
  }),
};

export type OverviewParams = typeof params;
