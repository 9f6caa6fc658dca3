import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { drawHeat } from "../kit/heat.ts";
import { drawLabels } from "../kit/label.ts";
import { layer } from "../kit/layer.ts";
import { drawNowBand } from "../kit/now-band.ts";
import { drawTimeTrack } from "../kit/run/draw-time.ts";
import { drawKeyboard } from "./draw-keyboard.ts";
import { drawOutput, drawState } from "./draw-now.ts";
import { drawSteps } from "./draw-steps.ts";
import { drawFlows } from "./flows.ts";
import { cell, type Layout, layout, unitAt } from "./layout.ts";
import type { RnnParams } from "./params.ts";
import type { RnnValues } from "./values.ts";

export function draw(stage: Stage<RnnParams>, values: RnnValues): void {
  const { steps, time, state, output } = values;
  const place = layout(stage.width, steps.length, state.length, output.length);
  stage.setHeight(place.height);
  const now = place.places[time - 1];
  drawNowBand(stage, {
    x: (now?.x ?? 0) - place.pitch / 2,
    y: (now?.top ?? 0) - 6,
    width: now ? place.pitch : 0,
    height: cell.line,
  });
  drawFlows(stage, place, values);
  drawSteps(stage, place, values);
  drawStates(stage, place, values);
  drawState(stage, place, state);
  drawOutput(stage, place, values);
  drawKeyboard(stage, place);
  // The network may have ended before the step that is asked for.
  drawTimeTrack({ ...stage, state: { ...stage.state, time } }, place, steps.length);
  drawEmptiness(stage, steps.length);
}

/** Draws the states so far into their cells, those of a line in one go. */
function drawStates(stage: Stage, place: Layout, { steps, time }: RnnValues): void {
  const group = layer(stage.svg, "states");
  // There is a second line only where the first is full.
  let before = 0;
  for (const line of [0, 1]) {
    const grid = place.lines[line] ?? { ...place.lines[0]!, columns: 0 };
    const from = before;
    const at = (column: number, row: number) => {
      const found = unitAt(place, column, row);
      const step = found && from + found.step;
      return step === undefined || step >= time ? 0 : steps[step]!.state[found!.unit]!;
    };
    drawHeat(group, `line-${line}`, grid, at);
    before += place.places.filter(({ top }) => top === place.places[from]?.top).length;
  }
}

/** Says what there is to do where nothing is drawn. */
function drawEmptiness(stage: Stage, steps: number): void {
  const label = {
    x: stage.width / 2,
    y: 110,
    anchor: "middle" as const,
    title: "Nothing to read yet",
    note: `every number of the state is ${formatValue(0, "0")}`,
  };
  drawLabels(stage.svg, steps === 0 ? [label] : [], "emptiness");
}
