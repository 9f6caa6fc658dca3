import { formatSigned, formatValue } from "../../src/format.ts";
import { placesOfMost } from "../kit/most.ts";
import type { AddressingValues, Slopes } from "./values.ts";

/** What the head does now, in a sentence or two. */
export function tell(values: AddressingValues): string {
  const { shifted, weighting, sharpening, slopes } = values;
  const sharpens = sharpening > 1 && largest(shifted).weight < 0.98;
  const end = largest(weighting);
  const outcome = `${sharpens ? "After sharpening, slot" : "Slot"} ${end.slot} has ${percent(end.weight)} of the attention.`;
  return `The head ${tellGate(values)}, then ${tellShift(values)}. ${outcome}${slopes ? tellSlopes(slopes) : ""}`;
}

function tellGate({ gate, content, previous }: AddressingValues): string {
  const found = largest(content);
  const before = largest(previous);
  if (gate >= 0.99) return `searches (${name(found)} fits the key best, ${percent(found.weight)})`;
  if (gate <= 0.01) return `keeps its previous weighting (most on ${name(before)})`;
  return `goes ${percent(gate)} by content (most on ${name(found)}) and ${percent(1 - gate)} by where it was (most on ${name(before)})`;
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

interface Heaviest {
  readonly slot: number;
  readonly weight: number;
  /** Whether another slot has as much. */
  readonly isTied: boolean;
}

function largest(weights: readonly number[]): Heaviest {
  const weight = Math.max(...weights);
  const [first, ...others] = placesOfMost(weights);
  return { slot: first! + 1, weight, isTied: others.length > 0 };
}

const name = ({ slot, isTied }: Heaviest) => (isTied ? "no single slot" : `slot ${slot}`);
const percent = (share: number) => formatValue(share, "percent");
