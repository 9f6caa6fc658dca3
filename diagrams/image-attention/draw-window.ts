import type { Mark } from "../kit/layer.ts";
import { type Frame, pixelLayer } from "../kit/scene/shape-path.ts";
import type { ImageAttentionValues } from "./values.ts";

/** Draws over a picture what the chosen place of the grid sees of it. */
export function drawWindow(
  parent: Mark,
  frame: Frame,
  { across: [left, right], down: [top, bottom] }: ImageAttentionValues["window"],
): void {
  pixelLayer(parent, "window", frame)
    .selectChildren("path")
    .data([`M${left},${top}H${right}V${bottom}H${left}z`])
    .join("path")
    .attr("d", (d) => d);
}
