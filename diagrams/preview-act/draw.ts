import type { Stage } from "../../src/diagram.ts";
import { drawLabels } from "../kit/label.ts";
import { drawTime } from "../kit/pondering/draw-time.ts";
import { drawLines } from "../kit/pondering/lines.ts";
import { limit } from "../kit/pondering/params.ts";
import type { PonderedStep } from "../kit/pondering/ponder.ts";
import type { TimePlace } from "../kit/pondering/time-place.ts";
import { chain, toMix } from "../kit/pondering/time-ways.ts";
import { drawWires } from "../kit/wires.ts";
import { type PreviewParams, params } from "./params.ts";

const cells = { x: 6, cell: 42, count: limit, gap: 20 };

const place: TimePlace = {
  panel: { x: 0, y: 0, width: 240, height: 254 },
  bars: { ...cells, y: 102, height: 52 },
  states: { ...cells, y: 178, height: 36 },
  weights: 94,
  flags: 228,
  input: 246,
  mix: [120, 21],
  name: [0, 14],
};

export function draw(stage: Stage<PreviewParams>, values: PonderedStep): void {
  const { steps, weights } = values;
  stage.setHeight(262);
  drawLines(stage, "chain", chain(place, steps));
  drawWires(
    stage.svg,
    "to-mix",
    weights.slice(0, steps).map((weight, n) => ({ weight, d: toMix(place, n, false) })),
  );
  drawTime(stage, place, 0, values, params.halting.fields(stage.state.halting, stage.state));
  drawLabels(stage.svg, [{ x: 147, y: 26, anchor: "start", title: "handed on" }]);
}
