import { select } from "d3-selection";
import type { Stage } from "../../src/diagram.ts";
import { formatShort, formatValue } from "../../src/format.ts";
import { cityNames, columnNames } from "../../src/training/tasks/table-questions/table.ts";
import { drawHandle } from "../kit/handle.ts";
import { drawGridFrame, drawHeat, type Grid } from "../kit/heat.ts";
import { layer } from "../kit/layer.ts";
import { drawNowBand } from "../kit/now-band.ts";
import { linear } from "../kit/scale.ts";
import { isUnmoved } from "../kit/unmoved.ts";
import type { Layout } from "./layout.ts";
import { params, type TableParams } from "./params.ts";
import type { TableValues } from "./values.ts";

/** Draws the table, with what of it the chosen step works on, and how far each row is selected. */
export function drawTable(stage: Stage<TableParams>, place: Layout, values: TableValues): void {
  const { x, y, cell } = place.table;
  const grid: Grid = { x, y, columns: columnNames.length, rows: cityNames.length, cell };
  drawGridFrame(stage.svg, "table", grid, `the table; step ${values.time} works on the blue cells`);
  drawHeat(stage.svg, "worked-on", grid, (column, row) => values.cells[row]![column]!);
  drawTableNames(stage, grid);
  drawCells(stage, grid, values);
  drawExtents(stage, place, values);
}

function drawTableNames(stage: Stage, { x, y, cell: [width, height] }: Grid): void {
  const names = layer(stage.svg, "row-names");
  if (isUnmoved(names.node(), "names", [x, y, width, height])) return;
  names
    .attr("text-anchor", "end")
    .attr("transform", `translate(${x - 8},${y + height / 2 + 4.5})`)
    .selectChildren<SVGTextElement, string>("text")
    .data(cityNames)
    .join("text")
    .attr("y", (_, i) => i * height)
    .text((d) => d);
  drawHeads(
    stage,
    "column-names",
    columnNames.map((text, i) => ({ x: x + (i + 0.5) * width, text })),
    y - 8,
  );
}

/** Draws what stands above columns. */
function drawHeads(
  stage: Stage,
  name: string,
  heads: readonly { readonly x: number; readonly text: string }[],
  y: number,
): void {
  const group = layer(stage.svg, name);
  if (isUnmoved(group.node(), "heads", [heads, y])) return;
  group
    .classed("slot-number", true)
    .attr("text-anchor", "middle")
    .attr("transform", `translate(0,${y})`)
    .selectChildren<SVGTextElement, (typeof heads)[number]>("text")
    .data(heads)
    .join("text")
    .attr("x", (d) => d.x)
    .text((d) => d.text);
}

/** Draws the numbers, each with a small slider under it. */
function drawCells(stage: Stage<TableParams>, grid: Grid, { table }: TableValues): void {
  const [width, height] = grid.cell;
  const fields = params.table.fields(stage.state.table, stage.state);
  const cells = table.flatMap((row, i) => row.map((value, j) => ({ i, j, value })));
  layer(stage.svg, "cells")
    .classed("small weight", true)
    .attr("text-anchor", "middle")
    .selectChildren<SVGGElement, (typeof cells)[number]>("g")
    .data(cells)
    .join((enter) => {
      const cell = enter.append("g");
      cell.append("text").attr("y", 15);
      return cell;
    })
    .attr("transform", ({ i, j }) => `translate(${grid.x + j * width},${grid.y + i * height})`)
    .each(function ({ value }, k) {
      select(this)
        .selectChildren("text")
        .attr("x", width / 2)
        .text(formatShort(value));
      const field = fields[k]!;
      drawHandle({ node: () => this }, stage, {
        param: "table",
        label: field.label,
        text: formatValue(value),
        x: { field, scale: linear([0, 1], [6, width - 6]) },
        aside: height - 4.5,
        grip: { x: 0, y: 0, width, height },
      });
      // The sliders below the figure are the keyboard's way: thirty-two stops are too many here.
      if (stage.change) select(this).selectChildren("g.handle").attr("tabindex", -1);
    });
}

/** Draws how far each row is selected after each step, and which the hardened program keeps. */
function drawExtents(
  stage: Stage<TableParams>,
  { table: { y, cell }, extents }: Layout,
  { steps, time }: TableValues,
): void {
  const height = cell[1];
  const rows = steps[0]!.rows.length;
  drawNowBand(stage, {
    x: extents.x + (time - 1) * extents.cell,
    y: y - 24,
    width: extents.cell,
    height: rows * height + 24,
  });
  const grid: Grid = {
    x: extents.x,
    y,
    columns: steps.length,
    rows,
    cell: [extents.cell, height],
  };
  drawGridFrame(stage.svg, "rows", grid, `rows selected after each of ${steps.length} steps`);
  const selected = layer(stage.svg, "selected");
  drawHeat(selected, "extents", grid, (step, row) => steps[step]!.rows[row]!);
  const entries = steps.flatMap(({ rows: extent }, t) =>
    extent.map((value, row) => ({ t, row, value })),
  );
  layer(selected, "numbers")
    .classed("weight", true)
    .attr("text-anchor", "middle")
    .attr("transform", `translate(${extents.x + extents.cell / 2},${y + height / 2 + 4.5})`)
    .selectChildren<SVGTextElement, (typeof entries)[number]>("text")
    .data(entries)
    .join("text")
    .attr("x", ({ t }) => t * extents.cell)
    .attr("y", ({ row }) => row * height)
    .text(({ value }) => formatShort(value));
  const heads = steps.map((_, t) => ({
    x: extents.x + (t + 0.5) * extents.cell,
    text: String(t + 1),
  }));
  drawHeads(stage, "step-numbers", heads, y - 8);
}
