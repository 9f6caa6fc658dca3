import { select } from "d3-selection";
import { paper } from "../../../src/training/tasks/scenes/picture.ts";
import { rgb } from "./colour.ts";
import type { Frame } from "./shape-path.ts";

/** Draws the paper of a picture, under all that is in the group. */
export function drawPaper(parent: { node(): Element | null }, frame: Frame): void {
  select(parent.node()!)
    .selectChildren<SVGRectElement, Frame>("rect.paper")
    .data([frame])
    .join((enter) => enter.insert("rect", ":first-child").attr("class", "paper outline"))
    .attr("x", ({ x }) => x)
    .attr("y", ({ y }) => y)
    .attr("width", ({ size }) => size)
    .attr("height", ({ size }) => size)
    .attr("fill", rgb(paper));
}
