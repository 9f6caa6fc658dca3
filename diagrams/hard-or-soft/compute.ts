import type { State } from "../../src/diagram.ts";
import { descendHard, hardLosses } from "./hard.ts";
import type { HardOrSoftParams } from "./params.ts";
import { descendSoft, softLosses } from "./soft.ts";
import type { HardOrSoftValues } from "./values.ts";

/** Runs both descents, and the loss of either read over all addresses. */
export function compute(state: State<HardOrSoftParams>): HardOrSoftValues {
  const { start, target, steps, stride, width } = state;
  const memory = state.memory.map(([held]) => held!);
  const search = { memory, target, width };
  return {
    memory,
    target,
    steps,
    hard: descendHard(memory, target, start, steps),
    soft: descendSoft(search, start, steps, stride),
    hardLosses: hardLosses(memory, target),
    softLosses: softLosses(search),
  };
}
