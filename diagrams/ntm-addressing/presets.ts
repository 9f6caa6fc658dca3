import type { Preset } from "../../src/diagram.ts";
import type { AddressingParams } from "./params.ts";

/**
 * What a head can do, as Graves et al. 2014, §3.3.2 tell it. They set what the controller would
 * emit; the key, the memory and the previous weighting stay as the reader has them.
 */
export const presets: readonly Preset<AddressingParams>[] = [
  { label: "Look up", state: { strength: 12, gate: 1, shift: [0, 1, 0], sharpening: 1 } },
  { label: "Step to the next", state: { gate: 0, shift: [0, 0, 1], sharpening: 1 } },
  { label: "Stay", state: { gate: 0, shift: [0, 1, 0], sharpening: 1 } },
  {
    label: "Search, then step",
    state: { strength: 12, gate: 1, shift: [0, 0, 1], sharpening: 1 },
  },
];
