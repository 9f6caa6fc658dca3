import type { Stage } from "../../../src/diagram.ts";
import { drawGridFrame, drawHeat, type Grid } from "../heat.ts";
import { drawLabels, type Label } from "../label.ts";
import { layer } from "../layer.ts";
import { round } from "../scale.ts";
import { drawInside, insideHeight } from "./draw-inside.ts";
import { drawTime } from "./draw-time.ts";
import { type Layout, layout } from "./layout.ts";
import type { RunParams } from "./params.ts";
import { focusOf, type Run } from "./run.ts";

/**
 * Draws a machine's work on one example over time: what it sees, what it should say and what it
 * says, where both heads are, the memory after the chosen step, and, if asked, the inside of that
 * step. Returns where things stand, for what a diagram adds.
 */
export function drawRun(stage: Stage<RunParams>, run: Run): Layout {
  const { state } = stage;
  const inside = state.inside === "nothing" ? 0 : insideHeight(stage.width);
  const place = layout(stage.width, run, inside);
  stage.setHeight(place.height);
  drawSequences(stage, place, run);
  drawHeads(stage, place, run);
  drawMemory(stage, place, run, state.time);
  drawInside(stage, place.inside, state.inside, run);
  drawTime(stage, place, run.inputs.length);
  drawNames(stage, place, run);
  return place;
}

function drawSequences(stage: Stage<RunParams>, place: Layout, run: Run): void {
  const { inputs, targets, answers } = place;
  const { answersFrom } = run;
  const positive = (value: number | undefined) => Math.max(0, value ?? 0);
  const told = `answers, ${run.wrong} of ${run.bits} bits wrong`;
  drawGridFrame(stage.svg, "inputs", inputs, `inputs over ${run.inputs.length} steps`);
  drawGridFrame(stage.svg, "targets", targets, "the right answers");
  drawGridFrame(stage.svg, "answers", answers, told);
  drawHeat(stage.svg, "inputs", inputs, (t, i) => positive(run.inputs[t]![i]));
  drawHeat(stage.svg, "inputs-negative", inputs, (t, i) => positive(-run.inputs[t]![i]!));
  drawHeat(stage.svg, "targets", targets, (t, i) => positive(run.targets[t - answersFrom]?.[i]));
  drawHeat(stage.svg, "answers", answers, (t, i) => positive(run.answers[t - answersFrom]?.[i]));
  drawWrong(stage, answers, run);
}

/** Marks every wrong bit of the answer with a cross. */
function drawWrong(stage: Stage<RunParams>, grid: Grid, run: Run): void {
  const [width, height] = grid.cell;
  const arm = Math.min(width, height) / 2 - 1;
  const crosses = run.answers.flatMap((answer, t) =>
    answer.flatMap((p, i) => {
      if (Number(p > 0.5) === run.targets[t]![i]) return [];
      const x = round(grid.x + (run.answersFrom + t + 0.5) * width);
      const y = round(grid.y + (i + 0.5) * height);
      return `M${x - arm},${y - arm}l${2 * arm},${2 * arm}m0,${-2 * arm}l${-2 * arm},${2 * arm}`;
    }),
  );
  layer(stage.svg, "wrong")
    .attr("aria-hidden", "true")
    .selectChildren("path")
    .data([crosses.join("")])
    .join("path")
    .attr("class", "cross")
    .attr("d", (d) => d || null);
}

/** Writes in the upper half of each slot's row, reads in the lower: colour is not all that tells them apart. */
function drawHeads(stage: Stage<RunParams>, place: Layout, run: Run): void {
  const { heads } = place;
  const half = heads.cell[1] / 2;
  const upper = { ...heads, band: { from: 0.5, height: half - 0.5 } };
  const lower = { ...heads, band: { from: half, height: half - 0.5 } };
  const at = stage.state.time - 1;
  const tell = `step ${at + 1}: the write head is on slot ${focusOf(run.writes[at]!) + 1}, the read head on slot ${focusOf(run.reads[at]!) + 1}`;
  drawGridFrame(stage.svg, "heads", heads, tell);
  drawHeat(stage.svg, "writes", upper, (t, slot) => run.writes[t]![slot]!);
  drawHeat(stage.svg, "reads", lower, (t, slot) => run.reads[t]![slot]!);
}

function drawMemory(stage: Stage<RunParams>, place: Layout, run: Run, time: number): void {
  const { memory } = place;
  const at = (column: number, row: number) => run.memory[row]![column]!;
  drawGridFrame(stage.svg, "memory", memory, `the memory after step ${time}`);
  drawHeat(stage.svg, "memory-positive", memory, (column, row) => Math.max(0, at(column, row)));
  drawHeat(stage.svg, "memory-negative", memory, (column, row) => Math.max(0, -at(column, row)));
}

function drawNames(stage: Stage<RunParams>, place: Layout, run: Run): void {
  const { narrow } = place;
  const name = (grid: Grid, title: string, note: string): Label =>
    narrow
      ? { x: grid.x, y: grid.y - 8, anchor: "start", title, note, notePlace: "behind" }
      : { x: grid.x - 12, y: grid.y + 12, anchor: "end", title, note };
  const { memory, heads } = place;
  drawLabels(stage, [
    name(place.inputs, "inputs", "over time"),
    name(place.targets, "right", ""),
    name(place.answers, "answers", run.wrong === 0 ? "all right" : `${run.wrong} bits wrong`),
    name(heads, "heads", "writes, reads"),
    {
      x: memory.x + memory.columns * memory.cell[0],
      y: memory.y - 8,
      anchor: "end",
      title: "memory",
    },
  ]);
}
