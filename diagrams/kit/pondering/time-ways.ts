import type { Point } from "../arrow.ts";
import { left, middle } from "../row.ts";
import { upright } from "../wires.ts";
import type { Line } from "./lines.ts";
import { route } from "./route.ts";
import { mixSize, type TimePlace } from "./time-place.ts";

/** From state to state, and from the input to each, past its flag. */
export function chain({ states, input }: TimePlace, steps: number): Line[] {
  const y = states.y + states.height / 2;
  const first = middle(states, 0);
  return Array.from({ length: states.count }, (_, n): Line[] => {
    const isTaken = n < steps;
    const up: Point = [middle(states, n), states.y + states.height + 1];
    const from: Point[] =
      n === 0
        ? [[first, input + 14]]
        : [
            [middle(states, n - 1), input],
            [up[0], input],
          ];
    const feeds = { isTaken, d: route([...from, up]) };
    if (n === 0) return [feeds];
    const on: Point[] = [
      [left(states, n - 1) + states.cell, y],
      [left(states, n) - 1, y],
    ];
    return [feeds, { isTaken, d: route(on) }];
  }).flat();
}

/** The way of a state to the mix: from over its bar. */
export function toMix(
  { bars, weights, mix: [x, y] }: TimePlace,
  n: number,
  narrow: boolean,
): string {
  const from: Point = [middle(bars, n), weights - 14];
  if (!narrow) return upright(from, [x, y + mixSize / 2]);
  const line = weights - 32 + 4 * n;
  return route(
    [from, [from[0], line], [x + 6 - 4 * n, line], [x + 6 - 4 * n, y - mixSize / 2]],
    false,
  );
}
