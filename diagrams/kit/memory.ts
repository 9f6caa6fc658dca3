import type { Stage } from "../../src/diagram.ts";
import { vectors } from "../../src/params/vectors.ts";
import { arrowGrid, drawArrowRow } from "./arrows.ts";
import type { Row } from "./row.ts";

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

/** Draws the row of arrows in the parameter `memory`, which a reader turns and stretches. */
export function drawMemory(
  stage: Stage<{ memory: typeof arrowMemory }>,
  part: string,
  row: Row,
  memory: readonly (readonly number[])[],
): void {
  // The number of slots, then two components for each.
  const [, ...fields] = arrowMemory.fields(memory, stage.state);
  drawArrowRow(stage, part, row, memory, { param: "memory", fields, item: "slot" });
}
