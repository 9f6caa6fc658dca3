import type { Stage } from "../../../src/diagram.ts";
import { number } from "../../../src/params/number.ts";
import type { Param } from "../../../src/params/param.ts";
import { drawHandle } from "../handle.ts";
import { layer } from "../layer.ts";
import { drawNowBand } from "../now-band.ts";
import { linear, round } from "../scale.ts";
import { drawTrack } from "../track.ts";
import type { Layout } from "./layout.ts";
import type { RunParams } from "./params.ts";

/** The field of the steps of a run. */
const range = (steps: number) =>
  number({ label: "step", initial: 1, min: 1, max: steps, step: 1 }).fields(1, {})[0]!;

/** Draws a band down through the chosen step. */
export function drawNowDown(stage: Stage<RunParams>, place: Layout): void {
  const { x, step, track, heads } = place;
  const bottom = heads.y + heads.rows * heads.cell[1];
  drawNowBand(stage, {
    x: x + (stage.state.time - 1) * step,
    y: track,
    width: step,
    height: bottom - track,
  });
}

/** Draws the track of time, with the handle that chooses a step; none where there are no steps. */
export function drawTimeTrack(
  stage: Stage<{ readonly time: Param<number> }>,
  { x, step, track }: Pick<Layout, "x" | "step" | "track">,
  steps: number,
): void {
  const group = layer(stage.svg, "time");
  if (steps === 0) {
    group.selectChildren().remove();
    return;
  }
  const middle = (time: number) => x + (time - 0.5) * step;
  const now = stage.state.time;
  drawTrack(group, `M${round(middle(1))},${track}H${round(middle(steps))}`);
  group
    .selectChildren("text")
    .data([now])
    .join("text")
    .attr("class", "slot-number")
    .attr("text-anchor", now > steps / 2 ? "end" : "start")
    .attr("x", round(middle(now) + (now > steps / 2 ? 6 : -6)))
    .attr("y", track - 14)
    .text((d) => `step ${d} of ${steps}`);
  drawHandle(group, stage, {
    param: "time",
    label: "step",
    text: `${now} of ${steps}`,
    x: {
      field: range(steps),
      scale: linear([1, steps], [middle(1), middle(steps)]),
    },
    grip: { x: x - 6, y: track - 12, width: steps * step + 12, height: 24 },
  });
}
