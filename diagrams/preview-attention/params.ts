import { vector } from "../../src/params/vector.ts";
import { vectors } from "../../src/params/vectors.ts";
import { arrowGrid } from "../kit/arrows.ts";

/** What a reader can change. */
export const params = {
  query: vector({ label: "query", initial: [-0.4, 0.75], ...arrowGrid }),
  items: vectors({
    label: "items",
    item: "item",
    ...arrowGrid,
    length: { initial: 5, min: 5 },
    supply: [
      [-0.9, 0.1],
      [-0.6, 0.75],
      [0.4, 0.8],
      [0.85, -0.2],
      [-0.2, -0.85],
    ],
  }),
};

export type PreviewParams = typeof params;
