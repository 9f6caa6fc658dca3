import type { Stage } from "../../src/diagram.ts";
import type { Field } from "../../src/params/param.ts";
import { rangeField } from "../../src/params/range.ts";
import { drawHandle } from "./handle.ts";
import { layer } from "./layer.ts";
import { linear } from "./scale.ts";
import { drawTrack } from "./track.ts";

/** A number on a track in the drawing. */
interface Slider {
  /** The parameter, which is a number. */
  readonly param: string;
  /** The number's field. */
  readonly field: Field<unknown>;
  /** What a screen reader calls it, where the field's label would not tell it from another. */
  readonly label?: string;
  /** What a screen reader says of the value. */
  readonly text: string;
  /** Where the smallest value is. */
  readonly x: number;
  readonly y: number;
  /** From the smallest value to the largest, to the right; upwards where `upright`. */
  readonly length: number;
  readonly upright?: boolean;
  /** How far above a level track a press still takes hold; on the track alone, unless told. */
  readonly above?: number;
  /** The part that it is, where that is not its name. */
  readonly part?: string;
}

/** Draws a track with the handle that moves along it, under a name of its own. */
export function drawSlider(stage: Stage, name: string, slider: Slider): void {
  const { param, field, label = field.label, text } = slider;
  const { x, y, length, upright = false, above = 0, part = name } = slider;
  const group = layer(stage.svg, `slider-${name}`).attr("data-part", part);
  drawTrack(group, `M${x},${y}${upright ? `v${-length}` : `h${length}`}`);
  const { min, max } = rangeField(field);
  drawHandle(group, stage, {
    param,
    label,
    text,
    ...(upright
      ? { y: { field, scale: linear([min, max], [y, y - length]) } }
      : { x: { field, scale: linear([min, max], [x, x + length]) } }),
    aside: upright ? x : y,
    grip: upright
      ? { x: x - 14, y: y - length - 10, width: 28, height: length + 20 }
      : { x: x - 10, y: y - 14 - above, width: length + 20, height: 28 + above },
  });
}
