import { choice } from "../../src/params/choice.ts";
import { number } from "../../src/params/number.ts";
import { vector } from "../../src/params/vector.ts";
import { vectors } from "../../src/params/vectors.ts";
import { arrowGrid } from "../kit/arrows.ts";

/** How many items there are to attend to. */
export const count = 5;

/** What a reader can change. */
export const params = {
  query: vector({ label: "query", initial: [-0.4, 0.5], ...arrowGrid }),
  temperature: number({ label: "temperature", initial: 0.3, min: 0.05, max: 2, step: 0.05 }),
  network: choice({
    label: "the small network’s parameters",
    initial: "near",
    options: {
      near: "set by hand: how near",
      along: "set by hand: how far the same way",
      untrained: "random: not trained yet",
    },
  }),
  items: vectors({
    label: "items",
    item: "item",
    ...arrowGrid,
    length: { initial: count, min: count },
    supply: [
      [-0.85, 0.9],
      [-0.35, 0.45],
      [0.6, 0.65],
      [0.7, -0.5],
      [-0.55, -0.7],
    ],
  }),
  target: choice({
    label: "slopes",
    initial: "none",
    options: {
      none: "not shown",
      item1: "of the weight of item 1",
      item2: "of the weight of item 2",
      item3: "of the weight of item 3",
      item4: "of the weight of item 4",
      item5: "of the weight of item 5",
    },
  }),
};

export type ScoringParams = typeof params;
