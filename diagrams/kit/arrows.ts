import { select } from "d3-selection";
import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import type { Field } from "../../src/params/param.ts";
import { drawBox } from "./box.ts";
import { drawHandle } from "./handle.ts";
import { drawRow, type Row } from "./row.ts";
import { cellScales, drawVectors, tellVector } from "./vectors.ts";

/** What the numbers of an arrow that a reader draws may be. */
export const arrowGrid = { axes: ["across", "up"], min: -1, max: 1, step: 0.05 };

/** Where the arrows that a reader turns and stretches come from. */
interface Source {
  /** The parameter's name. */
  readonly param: string;
  /** The two fields of each arrow, one arrow after another. */
  readonly fields: readonly Field<unknown>[];
  /** What one of them is called: "slot". */
  readonly item: string;
}

/** Draws a row of arrows, each of which a reader turns and stretches where the stage can be operated. */
export function drawArrowRow(
  stage: Stage,
  part: string,
  row: Row,
  arrows: readonly (readonly number[])[],
  { param, fields, item }: Source,
): void {
  const name = (i: number) => `${item} ${i + 1}`;
  const tell = (i: number) => `${name(i)}: ${tellVector(arrows[i]!)}`;
  const cells = drawRow(stage, part, row, tell, "group");
  cells.each(function (i) {
    const components = fields.slice(2 * i, 2 * i + 2);
    drawArrowHandle(select(this), stage, param, name(i), arrows[i]!, components, row);
  });
  // After the handles, so that the head of an arrow stays in sight on its knob.
  drawVectors(cells, arrows, row.cell);
}

/** Draws the same for an arrow that stands alone, in a square. */
export function drawArrowBox(
  stage: Stage,
  part: string,
  box: { x: number; y: number; size: number },
  arrow: readonly number[],
  { param, fields, item }: Source,
): void {
  const cell = drawBox(stage, part, box, `${item}: ${tellVector(arrow)}`, "group");
  const measures = { cell: box.size, height: box.size };
  drawArrowHandle(cell, stage, param, item, arrow, fields, measures);
  drawVectors(cell, [arrow], box.size);
}

function drawArrowHandle(
  group: { node(): Element | null },
  stage: Stage,
  param: string,
  label: string,
  arrow: readonly number[],
  [across, up]: readonly Field<unknown>[],
  { cell, height }: { cell: number; height: number },
): void {
  const { x, y } = cellScales(cell);
  drawHandle(group, stage, {
    param,
    label,
    text: `${formatValue(arrow[0]!)} across, ${formatValue(arrow[1]!)} up`,
    x: { field: across!, scale: x },
    y: { field: up!, scale: y },
    grip: { x: 0, y: 0, width: cell, height },
  });
}
