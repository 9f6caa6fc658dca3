import type { Point } from "./arrow.ts";
import { layer } from "./layer.ts";
import { round } from "./scale.ts";
import { intensity } from "./weights.ts";

/** A connection that carries a share of the whole. */
export interface Wire {
  readonly d: string;
  /** From 0 to 1. */
  readonly weight: number;
}

/** A connection as it is drawn. */
interface Stroke {
  readonly d: string;
  readonly width: number;
  readonly opacity: number;
}

/** Draws connections, each as wide and as strong as its weight. */
export function drawWires(
  parent: { node(): Element | null },
  name: string,
  wires: readonly Wire[],
): void {
  layer(parent, name)
    .classed("wires", true)
    .attr("aria-hidden", "true")
    .selectChildren<SVGPathElement, Stroke>("path")
    .data(
      wires.map(
        ({ d, weight }): Stroke => ({
          d,
          width: round(1 + 3 * weight),
          opacity: round(0.15 + 0.85 * intensity(weight)),
        }),
      ),
    )
    .join("path")
    .attr("d", (wire) => wire.d)
    .attr("stroke-width", (wire) => wire.width)
    .attr("stroke-opacity", (wire) => wire.opacity);
}

/** A smooth path down (or up) from one point to another, upright at both ends. */
export function upright([x0, y0]: Point, [x1, y1]: Point): string {
  if (round(x0) === round(x1)) return `M${round(x0)},${round(y0)}V${round(y1)}`;
  const bend = round((y0 + y1) / 2);
  return `M${round(x0)},${round(y0)}C${round(x0)},${bend} ${round(x1)},${bend} ${round(x1)},${round(y1)}`;
}

/** The same from side to side, level at both ends. */
export function level([x0, y0]: Point, [x1, y1]: Point): string {
  if (round(y0) === round(y1)) return `M${round(x0)},${round(y0)}H${round(x1)}`;
  const bend = round((x0 + x1) / 2);
  return `M${round(x0)},${round(y0)}C${bend},${round(y0)} ${bend},${round(y1)} ${round(x1)},${round(y1)}`;
}
