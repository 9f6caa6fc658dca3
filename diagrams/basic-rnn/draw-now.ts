import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { drawLabels, type Label } from "../kit/label.ts";
import { drawRow, middle } from "../kit/row.ts";
import { linear, round } from "../kit/scale.ts";
import { drawWeights } from "../kit/weights.ts";
import type { Layout } from "./layout.ts";
import type { RnnParams, Use } from "./params.ts";
import { classes, type RnnValues } from "./values.ts";

/** Draws the numbers of a state as bars up and down from zero, and as numbers. */
export function drawState(stage: Stage, { state: row }: Layout, state: readonly number[]): void {
  const tell = (i: number) => `number ${i + 1} of the state: ${formatValue(state[i]!)}`;
  const cells = drawRow(stage, "state", row, tell);
  const scale = linear([-1, 1], [row.height - 4, 4]);
  cells
    .selectChildren<SVGRectElement, number>("rect.entry")
    .data((i) => [state[i]!])
    .join("rect")
    .attr("class", (value) => (value < 0 ? "entry is-negative" : "entry"))
    .attr("x", 6)
    .attr("width", row.cell - 12)
    .attr("y", (value) => round(scale(Math.max(0, value))))
    .attr("height", (value) => round(Math.abs(scale(value) - scale(0))));
  cells
    .selectChildren<SVGTextElement, number>("text.tick")
    .data((i) => [state[i]!])
    .join("text")
    .attr("class", "tick")
    .attr("text-anchor", "middle")
    .attr("x", row.cell / 2)
    .attr("y", row.height + 15)
    .text((value) => formatValue(value, "0.0").replace(/^(−?)0\.(?=[1-9])/, "$1."));
}

const questions: Readonly<Record<Use, string>> = {
  label: "to be closed first",
  summary: "the text as a whole",
  next: "what may come next",
};

/** Draws what is read off the state of the chosen step: a probability for each class. */
export function drawOutput(stage: Stage<RnnParams>, place: Layout, values: RnnValues): void {
  const { use, time, output } = values;
  const { output: row, state } = place;
  const names: readonly string[] = classes[use];
  const tell = (i: number) => `${names[i]}: ${formatValue(output[i]!, "percent")}`;
  drawWeights(drawRow(stage, "output", row, tell), output, row);
  const title = (row: { x: number; y: number }, title: string, note: string): Label => {
    return { x: row.x, y: row.y - 12, anchor: "start", title, note, notePlace: "behind" };
  };
  drawLabels(stage.svg, [
    title(
      state,
      time === 0 ? "state at the start" : `state after step ${time}`,
      `${state.count} numbers`,
    ),
    title(row, questions[use], "read off the state"),
  ]);
  drawLabels(
    stage.svg,
    names.map((name, i) => ({
      x: round(middle(row, i)),
      y: row.y + row.height + 17,
      anchor: "middle",
      title: "",
      note: name,
      notePlace: "behind",
    })),
    "classes",
  );
}
