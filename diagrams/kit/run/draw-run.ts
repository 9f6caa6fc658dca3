import type { Stage } from "../../../src/diagram.ts";
import { drawGridFrame, drawHeat, type Grid } from "../heat.ts";
import { drawLabels, type Label } from "../label.ts";
import { drawHeads, drawLegend } from "./draw-heads.ts";
import { drawInside, insideHeight } from "./draw-inside.ts";
import { drawSequences } from "./draw-sequences.ts";
import { drawNowDown, drawTimeTrack } from "./draw-time.ts";
import { type Layout, layout } from "./layout.ts";
import type { RunParams } from "./params.ts";
import type { Run } from "./run.ts";
import { tellSlot } from "./slot-of.ts";

/**
 * Draws a machine's work on one example over time: what it sees, what it should say and what it
 * says, where both heads are, the memory after the chosen step, and, if asked, the inside of that
 * step. Returns where things stand, for what a diagram adds.
 *
 * @param above what stands between the track of time and the inputs, and how much room it takes
 */
export function drawRun(
  stage: Stage<RunParams>,
  run: Run,
  above?: { readonly height: number; draw(place: Layout): void },
): Layout {
  const { state } = stage;
  const inside = state.inside === "nothing" ? 0 : insideHeight(stage.width);
  const place = layout(stage.width, run, inside, above?.height ?? 0);
  stage.setHeight(place.height);
  drawTimeTrack(stage, place, run.inputs.length);
  above?.draw(place);
  drawSequences(stage, place, run);
  drawHeads(stage, place.heads, run, tellHeads(run, state.time));
  drawMemory(stage, place, run, state.time);
  drawInside(stage, place.inside, state.inside, run);
  drawNowDown(stage, place);
  drawNames(stage, place, run);
  drawLegend(stage, place);
  return place;
}

const tellHeads = ({ writes, reads }: Run, time: number) =>
  `step ${time}: the write head is on ${tellSlot(writes[time - 1]!)}, the read head on ${tellSlot(reads[time - 1]!)}`;

function drawMemory(stage: Stage<RunParams>, place: Layout, run: Run, time: number): void {
  const { memory } = place;
  drawGridFrame(stage.svg, "memory", memory, `the memory after step ${time}`);
  // Contents lie between about −1.5 and 1.5: drawn at two thirds, so that they do not saturate.
  drawHeat(stage.svg, "held", memory, (column, row) => run.memory[row]![column]! / 1.5);
}

function drawNames(stage: Stage<RunParams>, place: Layout, run: Run): void {
  const { narrow } = place;
  const name = (grid: Grid, title: string, note: string): Label =>
    narrow
      ? { x: grid.x, y: grid.y - 8, anchor: "start", title, note, notePlace: "behind" }
      : { x: grid.x - 12, y: grid.y + 12, anchor: "end", title, note };
  const { memory, heads } = place;
  drawLabels(stage.svg, [
    name(place.inputs, "inputs", "over time"),
    name(place.targets, "right", ""),
    name(
      place.answers,
      "answers",
      run.wrong === 0 ? "all right" : `${run.wrong} bit${run.wrong === 1 ? "" : "s"} wrong`,
    ),
    name(heads, "heads", ""),
    {
      x: memory.x + memory.columns * memory.cell[0],
      y: memory.y - 8,
      anchor: "end",
      title: "memory",
    },
  ]);
}
