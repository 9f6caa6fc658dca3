import type { Stage } from "../../src/diagram.ts";
import type { Point } from "../kit/arrow.ts";
import { drawLines, type Line } from "../kit/pondering/lines.ts";
import { route } from "../kit/pondering/route.ts";
import { left, middle } from "../kit/row.ts";
import { drawWires, upright } from "../kit/wires.ts";
import type { OverviewValues } from "./compute.ts";
import { type Layout, mixSize, type TimePlace } from "./layout.ts";

/** Draws what leads where: from state to state, from the states to their mix, from the mix to the next time step. */
export function drawWays(stage: Stage, place: Layout, { times }: OverviewValues): void {
  drawLines(
    stage,
    "chains",
    place.times.flatMap((time, t) => [
      { isTaken: true, d: entry(place, t) },
      ...chain(time, times[t]!.steps),
    ]),
  );
  drawWires(
    stage.svg,
    "to-mixes",
    place.times.flatMap((time, t) =>
      times[t]!.weights.slice(0, times[t]!.steps).map((weight, n) => ({
        weight,
        d: toMix(time, n, place.narrow),
      })),
    ),
  );
}

/** From state to state, and from the input to each, past its flag. */
function chain({ states, input }: TimePlace, steps: number): Line[] {
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

/** From the mix of the time step before into the first state; for the first time step, from outside. */
function entry({ times, narrow }: Layout, t: number): string {
  const { states, panel } = times[t]!;
  const into: Point = [left(states, 0) - 1, states.y + states.height / 2];
  const before = times[t - 1];
  if (!before) return route([[into[0] - (narrow ? 24 : 8), into[1]], into]);
  const [x, y] = before.mix;
  const gap = narrow ? panel.y - 13 : panel.x - 16;
  return narrow
    ? route([[x, y + mixSize / 2], [x, gap], [14, gap], [14, into[1]], into])
    : route([[x + mixSize / 2, y], [gap, y], [gap, into[1]], into]);
}

function toMix({ bars, weights, mix: [x, y] }: TimePlace, n: number, narrow: boolean): string {
  const from: Point = [middle(bars, n), weights - 14];
  if (!narrow) return upright(from, [x, y + mixSize / 2]);
  const line = weights - 32 + 4 * n;
  return route(
    [from, [from[0], line], [x + 6 - 4 * n, line], [x + 6 - 4 * n, y - mixSize / 2]],
    false,
  );
}
