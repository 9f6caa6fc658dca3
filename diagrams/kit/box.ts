import type { Stage } from "../../src/diagram.ts";
import { type Cells, drawRow } from "./row.ts";

/** Draws a single cell that stands alone, such as a read vector; its origin is its upper left corner. */
export function drawBox(
  stage: Stage,
  part: string,
  box: { x: number; y: number; size: number },
  tell: string,
  role?: "img" | "group",
): Cells {
  const row = { x: box.x, y: box.y, cell: box.size, height: box.size, count: 1 };
  return drawRow(stage, part, row, () => tell, role).attr("data-part", part);
}
