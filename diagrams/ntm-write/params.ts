import { vector } from "../../src/params/vector.ts";
import { focusParams } from "../kit/focus.ts";
import { arrowMemory } from "../kit/memory.ts";

/** What a reader can change. */
export const params = {
  ...focusParams,
  erase: vector({
    label: "erase vector",
    axes: ["across", "up"],
    initial: [1, 1],
    min: 0,
    max: 1,
    step: 0.05,
  }),
  add: vector({
    label: "add vector",
    axes: ["across", "up"],
    initial: [0.8, -0.5],
    min: -1,
    max: 1,
    step: 0.05,
  }),
  memory: arrowMemory,
};

export type WriteParams = typeof params;
