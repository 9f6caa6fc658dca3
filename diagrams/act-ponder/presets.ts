import type { Preset } from "../../src/diagram.ts";
import type { ActPonderParams } from "./params.ts";

/** Where thought pays, and where it does not. */
export const presets: readonly Preset<ActPonderParams>[] = [
  {
    label: "short string",
    state: { machine: "expected-0.15", marked: "B", lengths: [2, 1, 1], step: 1 },
  },
  {
    label: "long string",
    state: { machine: "expected-0.15", marked: "B", lengths: [6, 8, 7], step: 9 },
  },
  {
    label: "given up",
    state: { machine: "expected-0.3", marked: "B", lengths: [6, 8, 7], step: 9 },
  },
  {
    label: "the paper’s cost",
    state: { machine: "paper-0.3", marked: "B", lengths: [4, 5, 3], step: 16 },
  },
];
