import { select } from "d3-selection";
import type { Stage } from "../../src/diagram.ts";
import { formatShort, formatValue } from "../../src/format.ts";
import type { Field } from "../../src/params/param.ts";
import { rangeField } from "../../src/params/range.ts";
import { drawHandle } from "./handle.ts";
import { drawRow, type Row } from "./row.ts";
import { linear, round } from "./scale.ts";

/** How far inside its cell a bar begins and ends. */
const inset = 6;

/** The places in a cell of the values from 0 to 1. */
export const barScale = (height: number) => linear([0, 1], [height - inset, inset]);

/**
 * Draws numbers from 0 to 1 as bars that a reader pulls up and down, each with its number under it.
 * Where the numbers have moved on from the parameter, its handles stay where they began.
 *
 * @param param the parameter's name
 * @param fields of the parameter, one for each number
 */
export function drawBars(
  stage: Stage,
  part: string,
  row: Row,
  values: readonly number[],
  { param, fields }: { param: string; fields: readonly Field<unknown>[] },
): void {
  const scale = barScale(row.height);
  const tell = (i: number) => `${fields[i]!.label}: ${formatValue(values[i]!)}`;
  const cells = drawRow(stage, part, row, tell, "group");
  cells
    .selectChildren<SVGRectElement, number>("rect.bar")
    .data((i) => [values[i]!])
    .join((enter) => enter.append("rect").attr("class", "bar").attr("x", inset).attr("rx", 2))
    .attr("y", (value) => round(scale(value)))
    .attr("width", row.cell - 2 * inset)
    .attr("height", (value) => round(scale(0) - scale(value)));
  cells.each(function (i) {
    const axis = { field: fields[i]!, scale };
    drawHandle(select(this), stage, {
      param,
      label: fields[i]!.label,
      text: formatValue(rangeField(axis.field).get(stage.state[param])),
      y: axis,
      grip: { x: 0, y: 0, width: row.cell, height: row.height },
    });
  });
  cells
    .selectChildren<SVGTextElement, number>("text.weight")
    .data((i) => [values[i]!])
    .join((enter) => enter.append("text").attr("class", "weight").attr("text-anchor", "middle"))
    .attr("x", row.cell / 2)
    .attr("y", row.height + 15)
    .text(formatShort);
}
