import { number } from "../../src/params/number.ts";
import { vectors } from "../../src/params/vectors.ts";

/** How many slots the memory has. */
export const slots = 8;

/** What a reader can change. */
export const params = {
  steps: number({
    label: "steps",
    initial: 40,
    min: 0,
    max: 40,
    step: 1,
    playRate: 6,
  }),
  start: number({ label: "first address", initial: 4.2, min: 1, max: slots, step: 0.01 }),
  target: number({ label: "target", initial: 0.7, min: 0, max: 1, step: 0.01 }),
  stride: number({ label: "step size", initial: 1.5, min: 0.1, max: 30, step: 0.1 }),
  width: number({
    label: "width of the soft address",
    initial: 0.6,
    min: 0.15,
    max: 2,
    step: 0.01,
  }),
  memory: vectors({
    label: "memory",
    item: "slot",
    axes: ["what it holds"],
    min: 0,
    max: 1,
    step: 0.01,
    length: { initial: slots, min: slots },
    // Two hills for the reads, so that the loss has two valleys, of which one is deeper.
    supply: [[0.3], [0.6], [0.2], [0.1], [0.25], [0.45], [0.7], [0.9]],
  }),
};

export type HardOrSoftParams = typeof params;
