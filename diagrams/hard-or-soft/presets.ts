import type { Preset } from "../../src/diagram.ts";
import { type HardOrSoftParams, params } from "./params.ts";

const { start, target, stride, width, memory, steps } = params;

/** The landscape that the figure opens with. */
const landscape = {
  target: target.initial,
  stride: stride.initial,
  width: width.initial,
  memory: memory.initial,
  steps: steps.initial,
};

/** Where softness helps, and where it does not. */
export const presets: readonly Preset<HardOrSoftParams>[] = [
  { label: "Slide home", state: { ...landscape, start: start.initial } },
  { label: "The wrong valley", state: { ...landscape, start: 3.6 } },
  { label: "Hardly soft", state: { ...landscape, start: start.initial, width: 0.15 } },
  { label: "Strides too long", state: { ...landscape, start: start.initial, stride: 25 } },
];
