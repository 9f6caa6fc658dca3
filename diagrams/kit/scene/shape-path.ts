import { pictureSize, type Shape } from "../../../src/training/tasks/scenes/scene.ts";
import { layer, type Mark } from "../layer.ts";
import { round } from "../scale.ts";

/** A square in a drawing in which a picture is shown. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** How large a pixel is drawn. */
export const pixelIn = ({ size }: Frame): number => size / pictureSize;

/**
 * The layer of that name, in which the pixels of a picture are the units: its paths are short, and
 * the same for every frame.
 */
export function pixelLayer(parent: { node(): Element | null }, name: string, frame: Frame): Mark {
  return layer(parent, name)
    .attr("aria-hidden", "true")
    .attr("transform", `translate(${frame.x},${frame.y})scale(${pixelIn(frame)})`);
}

/** The outline of a shape, in pixels: the same points that `contains` counts in. */
export function shapePath({ kind, x, y, radius: r }: Omit<Shape, "colour">): string {
  switch (kind) {
    case "circle":
      return `M${x - r},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0z`;
    case "square": {
      const half = 0.9 * r;
      return `M${round(x - half)},${round(y - half)}h${2 * half}v${2 * half}h${-2 * half}z`;
    }
    case "triangle":
      return `M${x},${y - r}l${r},${2 * r}h${-2 * r}z`;
  }
}
