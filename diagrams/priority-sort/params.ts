import { bits } from "../../src/params/bits.ts";
import type { Values } from "../../src/params/param.ts";
import { vector } from "../../src/params/vector.ts";
import { runParams } from "../kit/run/params.ts";

/** The most vectors that the machine was trained on. */
export const trainedLength = 6;

/** The most vectors that a reader can set. */
const longest = 8;

/** What a reader can change. */
export const params = {
  sequence: bits({
    label: "vectors",
    item: "vector",
    supply: [
      [1, 0, 0, 1],
      [0, 1, 1, 0],
      [1, 1, 0, 0],
      [0, 0, 1, 1],
      [1, 0, 1, 0],
      [0, 1, 0, 1],
      [1, 1, 1, 0],
      [0, 0, 0, 1],
    ],
    length: { initial: 6, min: 2 },
  }),
  priorities: vector({
    label: "priority",
    axes: Array.from({ length: longest }, (_, i) => `vector ${i + 1}`),
    initial: [0.1, -0.7, 0.85, 0.45, -0.3, -0.95, 0.65, -0.5],
    min: -1,
    max: 1,
    step: 0.05,
  }),
  ...runParams(({ sequence }: Values) => 2 * (sequence as readonly unknown[]).length + 1, 9),
};

export type PrioritySortParams = typeof params;
