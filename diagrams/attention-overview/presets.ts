import type { Preset } from "../../src/diagram.ts";
import { type OverviewParams, params } from "./params.ts";

const items = params.items.initial;
const temperature = params.temperature.initial;

/** What B can do with the items that stand around the clock. */
export const presets: readonly Preset<OverviewParams>[] = [
  { label: "One after another", state: { items, temperature, start: [0, 0.8], turn: 72 } },
  { label: "Backwards", state: { items, temperature, start: [-0.75, 0.25], turn: -72 } },
  { label: "Stay on one", state: { items, temperature, start: [0, 0.8], turn: 0 } },
  { label: "All alike", state: { temperature: 2 } },
];
