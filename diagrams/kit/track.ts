import { select } from "d3-selection";

/** Draws the line along which a handle moves. */
export function drawTrack(parent: { node(): Element | null }, path: string): void {
  select(parent.node()!)
    .selectChildren("path.track")
    .data([path])
    .join("path")
    .attr("class", "track for-hand")
    .attr("d", path);
}
