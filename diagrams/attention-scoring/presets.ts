import type { Preset } from "../../src/diagram.ts";
import { params, type ScoringParams } from "./params.ts";

const items = params.items.initial;

/** Queries that tell the two ways of scoring apart. */
export const presets: readonly Preset<ScoringParams>[] = [
  { label: "A long query", state: { items, query: [-0.8, 1] } },
  { label: "A short query", state: { items, query: [-0.2, 0.25] } },
  { label: "No query at all", state: { query: [0, 0] } },
  { label: "Low temperature", state: { temperature: 0.05 } },
  { label: "High temperature", state: { temperature: 2 } },
];
