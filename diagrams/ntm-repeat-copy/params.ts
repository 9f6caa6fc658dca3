import { bits } from "../../src/params/bits.ts";
import { number } from "../../src/params/number.ts";
import { runParams } from "../kit/run/params.ts";

/** The longest sequence and the largest count that the machine was trained on. */
export const trained = { length: 7, count: 5 };

/** What a reader can change. */
export const params = {
  sequence: bits({
    label: "sequence",
    item: "vector",
    supply: [
      [1, 0, 0, 1, 1],
      [0, 1, 0, 1, 0],
      [1, 1, 0, 0, 1],
      [0, 0, 1, 1, 0],
      [1, 0, 1, 0, 0],
      [0, 1, 1, 1, 1],
      [1, 0, 0, 0, 0],
      [0, 1, 0, 0, 1],
      [1, 1, 1, 0, 0],
    ],
    length: { initial: 5, min: 1 },
  }),
  count: number({ label: "repeats", initial: 3, min: 1, max: 8, step: 1 }),
  ...runParams(
    ({ sequence, count }) => (sequence as readonly unknown[]).length * (1 + (count as number)) + 2,
    12,
  ),
};
