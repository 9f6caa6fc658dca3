import { choice } from "../../src/params/choice.ts";
import { distribution } from "../../src/params/distribution.ts";
import { number } from "../../src/params/number.ts";
import { vector } from "../../src/params/vector.ts";
import { vectors } from "../../src/params/vectors.ts";
import { arrowGrid } from "../kit/arrows.ts";

/** How many slots the memory has. */
const slots = 5;

const numbers = Array.from({ length: slots }, (_, i) => i + 1);

/** What a reader can change: what the controller emits, in the order of the pipeline, and what it finds. */
export const params = {
  key: vector({ label: "key", initial: [-0.45, 0.75], ...arrowGrid }),
  strength: number({ label: "key strength β", initial: 6, min: 0.1, max: 20, step: 0.1 }),
  gate: number({ label: "gate g", initial: 0.85, min: 0, max: 1, step: 0.01 }),
  shift: distribution({
    label: "shift filter",
    names: ["one back", "stay", "one on"],
    initial: [0, 0.2, 0.8],
  }),
  sharpening: number({ label: "sharpening γ", initial: 2, min: 1, max: 10, step: 0.1 }),
  previous: distribution({
    label: "previous weighting",
    names: numbers.map((slot) => `slot ${slot}`),
    initial: [0, 0, 0.1, 0.8, 0.1],
  }),
  memory: vectors({
    label: "memory",
    item: "slot",
    ...arrowGrid,
    length: { initial: slots, min: slots },
    supply: [
      [0.85, 0.3],
      [-0.6, 0.6],
      [-0.25, -0.6],
      [0.15, 0.75],
      [0.55, -0.75],
    ],
  }),
  target: choice({
    label: "slopes",
    initial: "none",
    options: {
      none: "not shown",
      slot1: "of the weight on slot 1",
      slot2: "of the weight on slot 2",
      slot3: "of the weight on slot 3",
      slot4: "of the weight on slot 4",
      slot5: "of the weight on slot 5",
    },
  }),
};

export type AddressingParams = typeof params;
