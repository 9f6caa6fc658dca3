import type { State } from "../../src/diagram.ts";
import { type Arrow, logitsOf, type PonderedStep, ponder } from "../kit/pondering/ponder.ts";
import type { OverviewParams } from "./params.ts";

/** Every number of the figure. */
export interface OverviewValues {
  readonly epsilon: number;
  readonly times: readonly PonderedStep[];
}

/** The state before the first time step, and the input of each. */
const start: Arrow = [0.7, -0.35];
const inputs: readonly Arrow[] = [
  [0.5, 0.6],
  [-0.7, -0.2],
  [0.3, -0.8],
];

/** Ponders each time step from the state that the one before handed on. */
export function compute({ halting, epsilon }: State<OverviewParams>): OverviewValues {
  const times: PonderedStep[] = [];
  for (const [t, values] of halting.entries()) {
    times.push(ponder(times[t - 1]?.mix ?? start, inputs[t]!, logitsOf(values), epsilon));
  }
  return { epsilon, times };
}
