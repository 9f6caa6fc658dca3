import { sentence } from "../kit/sentence/param.ts";

/** What a reader can change. */
export const params = {
  sentence: sentence({
    label: "English sentence",
    initial:
      "the important book was published by an old French friend of the committee in London in February 1991",
  }),
};

export type BottleneckParams = typeof params;
