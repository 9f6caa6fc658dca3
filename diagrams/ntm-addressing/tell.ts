import { formatSigned, formatValue } from "../../src/format.ts";
import type { AddressingValues, Slopes } from "./values.ts";

/** What the head does now, in a sentence or two. */
export function tell(values: AddressingValues): string {
  const { shifted, weighting, sharpening, slopes } = values;
  const sharpens = sharpening > 1 && most(shifted) < 0.98;
  const outcome = `${sharpens ? "After sharpening, slot" : "Slot"} ${weighting.indexOf(most(weighting)) + 1} has ${percent(most(weighting))} of the attention.`;
  return `The head ${tellGate(values)}, then ${tellShift(values)}. ${outcome}${slopes ? tellSlopes(slopes) : ""}`;
}

function tellGate({ gate, content, previous }: AddressingValues): string {
  if (gate >= 0.99)
    return `searches (${name(content)} fits the key best, ${percent(most(content))})`;
  if (gate <= 0.01) return `keeps its previous weighting (most on ${name(previous)})`;
  return `goes ${percent(gate)} by content (most on ${name(content)}) and ${percent(1 - gate)} by where it was (most on ${name(previous)})`;
}

function tellShift({ shift }: AddressingValues): string {
  const [back, stay, on] = shift as readonly [number, number, number];
  if (stay >= 0.99) return "stays";
  if (on >= 0.99) return "steps to the next slot";
  if (back >= 0.99) return "steps to the slot before";
  const parts = [
    { share: back, does: "goes back by one" },
    { share: stay, does: "stays" },
    { share: on, does: "moves on by one" },
  ];
  return joined(
    parts.filter(({ share }) => share > 0).map(({ share, does }) => `${does} (${percent(share)})`),
  );
}

/** "a", "a and b", "a, b and c". */
const joined = (told: readonly string[]) =>
  [told.slice(0, -1).join(", "), ...told.slice(-1)].filter(Boolean).join(" and ");

/** The slope of what is one number; those of vectors and distributions are to be read in the picture. */
function tellSlopes({ target, strength, gate, sharpening }: Slopes): string {
  const slopes = [
    ["β", strength],
    ["g", gate],
    ["γ", sharpening],
  ] as const;
  const told = slopes.map(([of, slope]) => `${of} ${formatSigned(slope, "0.000")}`).join(", ");
  return ` Slopes of the weight on slot ${target}: ${told}.`;
}

const most = (weights: readonly number[]) => Math.max(...weights);

/** The slot that has most; none where another has as much. */
function name(weights: readonly number[]): string {
  const slot = weights.indexOf(most(weights)) + 1;
  return weights.indexOf(most(weights), slot) < 0 ? `slot ${slot}` : "no single slot";
}

const percent = (share: number) => formatValue(share, "percent");
