import type { Preset } from "../../src/diagram.ts";
import { params, type ScoringParams } from "./params.ts";

const items = params.items.initial;

/** Queries that tell the two ways of scoring apart. */
export const presets: readonly Preset<ScoringParams>[] = [
  { label: "a long query", state: { items, query: [-0.8, 1] } },
  { label: "a short query", state: { items, query: [-0.2, 0.25] } },
  { label: "no query at all", state: { query: [0, 0] } },
  { label: "low temperature", state: { temperature: 0.05 } },
  { label: "high temperature", state: { temperature: 2 } },
];
