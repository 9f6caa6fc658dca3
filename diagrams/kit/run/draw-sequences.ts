import type { Stage } from "../../../src/diagram.ts";
import { drawGridFrame, drawHeat, type Grid } from "../heat.ts";
import { layer } from "../layer.ts";
import { round } from "../scale.ts";
import type { Layout } from "./layout.ts";
import type { Run } from "./run.ts";

/** Draws what a machine sees, what it should say and what it says, over time. */
export function drawSequences(
  stage: Stage,
  place: Pick<Layout, "inputs" | "targets" | "answers">,
  run: Run,
): void {
  const { inputs, targets, answers } = place;
  const { answersFrom } = run;
  const told = `answers, ${run.wrong} of ${run.bits} bits wrong`;
  drawGridFrame(stage.svg, "inputs", inputs, `inputs over ${run.inputs.length} steps`);
  drawGridFrame(stage.svg, "targets", targets, "the right answers");
  drawGridFrame(stage.svg, "answers", answers, told);
  drawHeat(stage.svg, "inputs", inputs, (t, i) => run.inputs[t]![i]!);
  drawHeat(stage.svg, "targets", targets, (t, i) => run.targets[t - answersFrom]?.[i] ?? 0);
  drawHeat(stage.svg, "answers", answers, (t, i) => run.answers[t - answersFrom]?.[i] ?? 0);
  drawWrong(stage, answers, run);
}

/** Marks every wrong bit of the answer with a cross. */
function drawWrong(stage: Stage, grid: Grid, run: Run): void {
  const [width, height] = grid.cell;
  // Where steps are narrow, crosses overlap rather than shrink to dots.
  const arm = Math.max(1.75, Math.min(width, height) / 2 - 1);
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
