import type { Selection } from "d3-selection";
import type { Stage } from "../../src/diagram.ts";
import { layer, type Mark } from "./layer.ts";
import { isUnmoved } from "./unmoved.ts";

/** Cells of one size in a line, one for each slot. */
export interface Row {
  readonly x: number;
  readonly y: number;
  /** The width of a cell. */
  readonly cell: number;
  readonly height: number;
  readonly count: number;
}

/** The cells of a row, each with its number from 0. */
export type Cells = Selection<SVGGElement, number, SVGGElement, unknown>;

/** The middle of a cell, from the row's left end. */
export const middle = (row: Row, i: number) => row.x + (i + 0.5) * row.cell;

/**
 * Draws the frame of a row and its cells; returns the cells, each a group whose origin is the
 * cell's upper left corner.
 *
 * @param part the part's name: cell 0 is the part "name.1"
 * @param role "group" for cells that hold handles; pictures may hold nothing to operate
 * @param tell what a screen reader and the hint over a cell say of it
 */
export function drawRow(
  stage: Stage,
  part: string,
  row: Row,
  tell: (i: number) => string,
  role: "img" | "group" = "img",
): Cells {
  const group = layer(stage.svg, `row-${part}`);
  const cells = group
    .selectChildren<SVGGElement, number>("g.cell")
    .data(Array.from({ length: row.count }, (_, i) => i));
  if (isUnmoved(group.node(), "row", row)) return cells.attr("aria-label", tell);
  group.attr("data-part", part);
  drawFrame(group, row);
  return cells
    .join((enter) => {
      const cell = enter.append("g").attr("class", "cell");
      cell.append("rect").attr("class", "outline");
      return cell;
    })
    .attr("data-part", (i) => `${part}.${i + 1}`)
    .attr("role", role)
    .attr("aria-label", tell)
    .attr("transform", (i) => `translate(${row.x + i * row.cell},${row.y})`)
    .call((joined) =>
      joined
        .selectChildren("rect.outline")
        .attr("width", row.cell)
        .attr("height", row.height)
        .attr("rx", 5),
    );
}

function drawFrame(group: Mark, { x, y, cell, height, count }: Row): void {
  group
    .selectChildren("rect.frame")
    .data([0])
    .join("rect")
    .attr("class", "frame")
    .attr("x", x)
    .attr("y", y)
    .attr("width", cell * count)
    .attr("height", height)
    .attr("rx", 6);
  const lines = Array.from(
    { length: count - 1 },
    (_, i) => `M${x + (i + 1) * cell},${y}v${height}`,
  );
  group
    .selectChildren("path.divider")
    .data([lines.join("")])
    .join("path")
    .attr("class", "divider")
    .attr("d", (d) => d);
}
