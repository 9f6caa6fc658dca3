import { headPath } from "./arrow.ts";
import { layer } from "./layer.ts";
import { left, type Row } from "./row.ts";
import { round } from "./scale.ts";

/** Draws connections that carry something whole, as one path; those of one `name` take the place of its earlier ones. */
export function drawLinks(parent: { node(): Element | null }, name: string, d: string): void {
  layer(parent, name)
    .classed("links", true)
    .attr("aria-hidden", "true")
    .selectChildren("path")
    .data([d])
    .join("path")
    .attr("d", d);
}

/** The arrows from each cell of a row that has gaps to the next: a recurrent network's steps. */
export function chainPath(row: Row): string {
  const y = round(row.y + row.height / 2);
  return Array.from({ length: row.count - 1 }, (_, i) => {
    const end = round(left(row, i + 1) - 2);
    return `M${round(left(row, i) + row.cell + 2)},${y}H${end}${headPath([end, y], 0)}`;
  }).join("");
}
