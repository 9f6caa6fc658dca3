import type { Preset } from "../../src/diagram.ts";
import { params, type SoftRunParams } from "./params.ts";

const even = params.shares1.initial;
const fresh = {
  stride: params.stride.initial,
  wanted: params.wanted.initial,
  questions: params.questions.initial,
  steps: 40,
  shares1: even,
  shares2: even,
  shares3: even,
};
const firmly = [0.05, 0.85, 0.05, 0.05];

/** Starts from which the program is found, and starts from which it is not. */
export const presets: readonly Preset<SoftRunParams>[] = [
  { label: "Even shares", state: { ...fresh, steps: 0 } },
  { label: "The program found", state: fresh },
  { label: "One question alone", state: { ...fresh, questions: 1 } },
  {
    label: "A wrong program, held firmly",
    state: { ...fresh, shares1: firmly, shares2: firmly, shares3: firmly },
  },
  { label: "× left out", state: { ...fresh, shares2: [0.34, 0.33, 0, 0.33] } },
];
