import type { Descent } from "./values.ts";

/** The slot that an address means, from 0: the nearest; of two as near, the later. */
const nearest = (address: number) => Math.round(address) - 1;

/** The loss of reading each slot alone. */
export function hardLosses(memory: readonly number[], target: number): number[] {
  return memory.map((held) => (held - target) ** 2);
}

/**
 * The descent of an address that is rounded. The loss is level about every address but those
 * halfway between two slots, where it jumps, so that no step leads anywhere.
 */
export function descendHard(
  memory: readonly number[],
  target: number,
  start: number,
  steps: number,
): Descent {
  const slot = nearest(start);
  const losses = hardLosses(memory, target);
  const loss = losses[slot]!;
  const isHalfway = start - Math.floor(start) === 0.5;
  return {
    weights: memory.map((_, i) => (i === slot ? 1 : 0)),
    path: Array.from({ length: steps + 1 }, () => start),
    losses: Array.from({ length: steps + 1 }, () => loss),
    address: start,
    read: memory[slot]!,
    loss,
    ...(isHalfway && losses[slot - 1] !== loss ? {} : { slope: 0 }),
  };
}
