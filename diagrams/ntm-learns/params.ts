import { bits } from "../../src/params/bits.ts";
import { number } from "../../src/params/number.ts";
import { running, speed } from "../kit/learn/params.ts";

/** What a reader can change. */
export const params = {
  running,
  speed: speed([3, 10, 30], 10),
  seed: number({ label: "seed", initial: 1, min: 1, max: 20, step: 1 }),
  sequence: bits({
    label: "sequence",
    item: "vector",
    supply: [
      [1, 0, 0, 1],
      [0, 1, 1, 0],
      [1, 1, 0, 1],
      [0, 0, 1, 1],
      [1, 0, 1, 0],
      [0, 1, 1, 1],
      [1, 1, 0, 0],
      [0, 0, 0, 1],
    ],
    length: { initial: 6, min: 1 },
  }),
};

export type LearnsParams = typeof params;
