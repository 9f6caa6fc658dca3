import type { Selection } from "d3-selection";
import type { Stage } from "../../src/diagram.ts";
import { layer, type Mark } from "./layer.ts";
import { round } from "./scale.ts";
import { isUnmoved } from "./unmoved.ts";

/** Cells of one size in a line, one for each slot. */
export interface Row {
  readonly x: number;
  readonly y: number;
  /** The width of a cell. */
  readonly cell: number;
  readonly height: number;
  readonly count: number;
  /** What is left free between cells that do not touch; nothing, unless told. */
  readonly gap?: number;
}

/** The cells of a row, each with its number from 0. */
export type Cells = Selection<SVGGElement, number, SVGGElement, unknown>;

/** The left side of a cell in the drawing. */
export const left = ({ x, cell, gap = 0 }: Row, i: number) => x + i * (cell + gap);

/** The middle of a cell in the drawing. */
export const middle = (row: Row, i: number) => left(row, i) + row.cell / 2;

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
  const numbers = Array.from({ length: row.count }, (_, i) => i);
  const cells = drawCells(group, part, row, numbers, role);
  const told = numbers.map(tell);
  if (isUnmoved(group.node(), "told", told)) return cells;
  return cells.attr("aria-label", (i) => told[i]!);
}

/** Draws frame and cells, where they have not stood like that before. */
function drawCells(
  group: Mark,
  part: string,
  row: Row,
  numbers: readonly number[],
  role: "img" | "group",
): Cells {
  const cells = group.selectChildren<SVGGElement, number>("g.cell").data(numbers);
  if (isUnmoved(group.node(), "row", row)) return cells;
  // Cells are placed in the row, not in the drawing: most of a row is the same in every layout.
  group.attr("data-part", part).attr("transform", `translate(${row.x},${row.y})`);
  drawFrame(group, row, numbers);
  return cells
    .join((enter) => {
      const cell = enter.append("g").attr("class", "cell");
      cell.append("rect").attr("class", "outline");
      return cell;
    })
    .attr("data-part", (i) => `${part}.${i + 1}`)
    .attr("role", role)
    .attr("transform", (i) => (i === 0 ? null : `translate(${round(left(row, i) - row.x)},0)`))
    .call((joined) =>
      joined
        .selectChildren("rect.outline")
        .attr("width", row.cell)
        .attr("height", row.height)
        .attr("rx", 5),
    );
}

/** Draws one frame around cells that touch, with lines between them; or else a frame around each. */
function drawFrame(group: Mark, row: Row, numbers: readonly number[]): void {
  const { x, cell, height, count, gap = 0 } = row;
  if (gap > 0) {
    // One path, so that it stays behind the cells however many there come to be.
    group
      .selectChildren("path.frame")
      .data([numbers.map((i) => roundedBox(round(left(row, i) - x), 0, cell, height)).join("")])
      .join("path")
      .attr("class", "frame")
      .attr("d", (d) => d);
    return;
  }
  group
    .selectChildren("rect.frame")
    .data([0])
    .join("rect")
    .attr("class", "frame")
    .attr("width", cell * count)
    .attr("height", height)
    .attr("rx", corner);
  const lines = numbers.slice(1).map((i) => `M${i * cell},0v${height}`);
  group
    .selectChildren("path.divider")
    .data([lines.join("")])
    .join("path")
    .attr("class", "divider")
    .attr("d", (d) => d);
}

const corner = 6;

function roundedBox(x: number, y: number, width: number, height: number): string {
  const [across, down] = [width - 2 * corner, height - 2 * corner];
  const turn = (dx: number, dy: number) => `a${corner},${corner} 0 0 1 ${dx},${dy}`;
  return `M${x + corner},${y}h${across}${turn(corner, corner)}v${down}${turn(-corner, corner)}h${-across}${turn(-corner, -corner)}v${-down}${turn(corner, -corner)}z`;
}
