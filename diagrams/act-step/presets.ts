import type { Preset } from "../../src/diagram.ts";
import { type StepParams, stepParams } from "../kit/pondering/params.ts";

/** How the budget can be spent. */
export const presets: readonly Preset<StepParams>[] = [
  { label: "Little by little", state: { logits: stepParams.logits.initial } },
  { label: "At once", state: { logits: [[3.5, -0.4, 0.6, 1]] } },
  { label: "All on the last", state: { logits: [[-5, -5, 5, 1]] } },
  { label: "No end", state: { logits: [[-3, -3, -3, -3]] } },
];
