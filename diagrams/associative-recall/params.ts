import { bits } from "../../src/params/bits.ts";
import { number } from "../../src/params/number.ts";
import type { Values } from "../../src/params/param.ts";
import { runParams } from "../kit/run/params.ts";

/** The most items that the machine was trained on. */
export const trainedItems = 6;

const itemCount = ({ items }: Values) => (items as readonly unknown[]).length;

/** What a reader can change. */
export const params = {
  items: bits({
    label: "items",
    item: "item",
    supply: [
      [1, 0, 1, 1, 0, 0],
      [0, 1, 1, 0, 1, 0],
      [1, 1, 0, 0, 0, 1],
      [0, 0, 1, 0, 1, 1],
      [1, 0, 0, 1, 0, 1],
      [0, 1, 0, 1, 1, 1],
      [1, 1, 1, 0, 1, 0],
      [0, 0, 0, 1, 1, 0],
    ],
    length: { initial: 5, min: 2 },
  }),
  query: number({
    label: "item asked for",
    initial: 2,
    min: 1,
    max: { label: "the last but one", of: (among) => itemCount(among) - 1 },
    step: 1,
  }),
  ...runParams((among) => 2 * itemCount(among) + 4, 14),
};
