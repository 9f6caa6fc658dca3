import type { Stage } from "../../src/diagram.ts";
import type { Point } from "../kit/arrow.ts";
import { drawLines } from "../kit/pondering/lines.ts";
import { route } from "../kit/pondering/route.ts";
import { mixSize } from "../kit/pondering/time-place.ts";
import { chain, toMix } from "../kit/pondering/time-ways.ts";
import { left } from "../kit/row.ts";
import { drawWires } from "../kit/wires.ts";
import type { OverviewValues } from "./compute.ts";
import type { Layout } from "./layout.ts";

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
