import { formatValue } from "../../../src/format.ts";
import { type Hundredths, inHundredths } from "./in-hundredths.ts";
import { type Arrow, type PonderedStep, ponder } from "./ponder.ts";

/** Where the time step begins, and what it reads. */
const before: Arrow = [0.7, -0.35];
const item: Arrow = [0.5, 0.6];

/** Every number of the drawing of one time step. */
export interface OneStep extends PonderedStep {
  readonly epsilon: number;
  /** The state that came from the time step before. */
  readonly before: Arrow;
  /** The numbers that are printed. */
  readonly shown: Hundredths;
}

/** The time step that the drawings go through. */
export function oneStep(logits: readonly number[], epsilon: number): OneStep {
  const step = ponder(before, item, logits, epsilon);
  return { ...step, epsilon, before, shown: inHundredths(step) };
}

/** The time step in words. */
export function tellStep({ steps, shown, isCutOff }: OneStep): string {
  const taken = shown.weights.map((p) => formatValue(p));
  const why = isCutOff ? "the last that there is" : "when no more than ε is left";
  return steps === 1
    ? `One computation step, ${why}. Its weight is ${taken[0]}, the whole budget.`
    : `${steps} computation steps; it stops at step ${steps}, ${why}. Their weights are ${taken.slice(0, -1).join(", ")} and, as the remainder, ${taken.at(-1)}.`;
}
