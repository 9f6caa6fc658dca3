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
 *
 * @param above how much room to leave between the track of time and the inputs
 */
export function drawRun(stage: Stage<RunParams>, run: Run, above = 0): Layout {
  const { state } = stage;
  const inside = state.inside === "nothing" ? 0 : insideHeight(stage.width);
  const place = layout(stage.width, run, inside, above);
  stage.setHeight(place.height);
  drawSequences(stage, place, run);
  drawHeads(stage, place, run);
  drawMemory(stage, place, run, state.time);
  drawInside(stage, place.inside, state.inside, run);
  drawTime(stage, place, run.inputs.length);
  drawNames(stage, place, run);
  drawLegend(stage, place);
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
  // Contents lie between about −1.5 and 1.5: drawn at two thirds, so that they do not saturate.
  drawHeat(
    stage.svg,
    "memory-positive",
    memory,
    (column, row) => Math.max(0, at(column, row)) / 1.5,
  );
  drawHeat(
    stage.svg,
    "memory-negative",
    memory,
    (column, row) => Math.max(0, -at(column, row)) / 1.5,
  );
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
    name(heads, "heads", ""),
    {
      x: memory.x + memory.columns * memory.cell[0],
      y: memory.y - 8,
      anchor: "end",
      title: "memory",
    },
  ]);
}

/** Shows which half of a row is which head's. */
function drawLegend(stage: Stage<RunParams>, { narrow, heads }: Layout): void {
  const entries = layer(stage.svg, "legend")
    .selectChildren<SVGGElement, "writes" | "reads">("g")
    .data(["writes", "reads"] as const)
    .join((enter) => {
      const entry = enter.append("g");
      entry.append("path").attr("class", "legend-row");
      entry.append("rect").attr("class", (d) => `legend-mark ${d}`);
      entry.append("text").attr("class", "label-note");
      return entry;
    })
    .attr("transform", (_, i) =>
      narrow
        ? `translate(${heads.x + 58 + i * 72},${heads.y - 19})`
        : `translate(${heads.x - 12},${heads.y + 24 + i * 18})`,
    );
  const side = narrow ? 0 : -14;
  entries.select("path").attr("d", `M${side},0h14v12h-14z`);
  entries
    .select("rect")
    .attr("x", side)
    .attr("y", (d) => (d === "writes" ? 0.5 : 6))
    .attr("width", 14)
    .attr("height", 5.5);
  entries
    .select("text")
    .attr("x", narrow ? 20 : -20)
    .attr("y", 11)
    .attr("text-anchor", narrow ? "start" : "end")
    .text((d) => d);
}
