import { bits } from "../../src/params/bits.ts";
import { choice } from "../../src/params/choice.ts";
import { flag } from "../../src/params/flag.ts";
import { number } from "../../src/params/number.ts";

/** What a reader can change. */
export const params = {
  running: flag({ label: "learning", initial: false, plays: true }),
  speed: choice({
    label: "speed",
    initial: "10",
    options: {
      "3": "3 updates a second",
      "10": "10 updates a second",
      "30": "30 updates a second",
      full: "as fast as it can",
    },
  }),
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
