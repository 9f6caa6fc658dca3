import { type Bits, bits } from "../../src/params/bits.ts";
import { number } from "../../src/params/number.ts";

/** The longest sequence that the machine was trained on. */
export const trainedLength = 8;

/** The vectors that a sequence starts with and grows by: two more than the memory has slots. */
export const supply: Bits = [
  [1, 0, 0, 1],
  [0, 1, 1, 0],
  [1, 1, 0, 1],
  [0, 0, 1, 1],
  [1, 0, 1, 0],
  [0, 1, 1, 1],
  [1, 1, 0, 0],
  [0, 0, 0, 1],
  [1, 0, 1, 1],
  [0, 1, 0, 0],
  [1, 1, 1, 0],
  [0, 1, 0, 1],
  [1, 0, 0, 0],
  [0, 0, 1, 0],
  [1, 1, 1, 1],
  [0, 1, 1, 0],
  [1, 1, 0, 1],
  [0, 0, 1, 1],
];

/** What a reader can change. */
export const params = {
  sequence: bits({
    label: "sequence",
    item: "vector",
    supply,
    length: { initial: 4, min: 2 },
  }),
  time: number({
    label: "step",
    initial: 6,
    min: 1,
    max: {
      label: "the number of steps",
      of: ({ sequence }) => 2 * (sequence as readonly unknown[]).length + 1,
    },
    step: 1,
    playRate: 1.5,
  }),
};

export type MemoryParams = typeof params;
