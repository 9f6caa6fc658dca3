import type { Preset } from "../../src/diagram.ts";
import type { ActPonderParams } from "./params.ts";

/** Where thought pays, and where it does not. */
export const presets: readonly Preset<ActPonderParams>[] = [
  {
    label: "Short string",
    state: { machine: "expected-0.15", marked: "B", lengths: [2, 1, 1], step: 1 },
  },
  {
    label: "Long string",
    state: { machine: "expected-0.15", marked: "B", lengths: [6, 8, 7], step: 9 },
  },
  {
    label: "Given up",
    state: { machine: "expected-0.3", marked: "B", lengths: [6, 8, 7], step: 9 },
  },
  {
    label: "The paper’s price",
    state: { machine: "paper-0.3", marked: "B", lengths: [4, 5, 3], step: 16 },
  },
];
