import { select } from "d3-selection";
import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { vectors } from "../../src/params/vectors.ts";
import { drawHandle } from "./handle.ts";
import { drawRow, type Row } from "./row.ts";
import { cellScales, drawVectors, tellVector } from "./vectors.ts";

/** What the numbers of an arrow that a reader draws may be. */
export const arrowGrid = { axes: ["across", "up"], min: -1, max: 1, step: 0.05 };

/** A memory of arrows: vectors of two components between −1 and 1, which a reader draws. */
export const arrowMemory = vectors({
  label: "memory",
  item: "slot",
  ...arrowGrid,
  length: { initial: 7, min: 3 },
  supply: [
    [0.7, 0.6],
    [0.55, 0.8],
    [-0.75, 0.65],
    [-0.3, -0.6],
    [-0.65, -0.65],
    [-0.25, -0.5],
    [-0.85, 0.1],
    [0.2, -0.85],
    [0.8, -0.3],
  ],
});

/** Draws the row of arrows in the parameter `memory`, each of which a reader turns and stretches where the stage can be operated. */
export function drawMemory(
  stage: Stage<{ memory: typeof arrowMemory }>,
  part: string,
  row: Row,
  memory: readonly (readonly number[])[],
): void {
  const tell = (i: number) => `slot ${i + 1}: ${tellVector(memory[i]!)}`;
  const cells = drawRow(stage, part, row, tell, "group");
  // The number of slots, then two components for each.
  const [, ...components] = arrowMemory.fields(memory, stage.state);
  const scales = cellScales(row.cell);
  cells.each(function (i) {
    drawHandle(select(this), stage, {
      param: "memory",
      label: `slot ${i + 1}`,
      text: `${formatValue(memory[i]![0]!)} across, ${formatValue(memory[i]![1]!)} up`,
      x: { field: components[2 * i]!, scale: scales.x },
      y: { field: components[2 * i + 1]!, scale: scales.y },
      grip: { x: 0, y: 0, width: row.cell, height: row.height },
    });
  });
  // After the handles, so that the head of an arrow stays in sight on its knob.
  drawVectors(cells, memory, row.cell);
}
