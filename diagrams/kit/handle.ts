import { select } from "d3-selection";
import type { Stage } from "../../src/diagram.ts";
import type { Field } from "../../src/params/param.ts";
import { rangeField } from "../../src/params/range.ts";
import { takeInput } from "./handle-input.ts";
import type { Mark } from "./layer.ts";
import type { Rectangle } from "./rectangle.ts";
import { round, type Scale } from "./scale.ts";
import { isUnmoved } from "./unmoved.ts";

/** A number of a parameter that moves with one direction of the drawing. */
export interface Axis {
  readonly field: Field<unknown>;
  readonly scale: Scale;
}

/** Something a reader takes hold of. It only ever asks for another value of its parameter. */
export interface Handle {
  readonly param: string;
  readonly label: string;
  /** What a screen reader says of its value. */
  readonly text: string;
  readonly x?: Axis;
  readonly y?: Axis;
  /**
   * Where a press takes hold of it, in the coordinates of its group. A finger has to take the knob,
   * unless the handle moves sideways only, so that it can scroll the page and point at what is around.
   */
  readonly grip: Rectangle;
  /**
   * Whether a mouse, too, takes the knob along from where it presses the grip instead of bringing it
   * under its tip: for what is larger than its knob.
   */
  readonly isCarried?: boolean;
  /** Where the knob is in the direction in which it does not move; in the middle of the grip, unless told. */
  readonly aside?: number;
}

/**
 * Makes a group a handle: a knob at the place its value has, taken by pointer or touch, moved by
 * the arrow keys (with Shift, or Page Up and Down, ten steps), Home and End. Where nobody can
 * operate the picture only the knob is drawn.
 */
export function drawHandle(parent: { node(): Element | null }, stage: Stage, handle: Handle): void {
  const group = select(parent.node()!)
    .selectChildren<SVGGElement, Handle>("g.handle")
    .data([handle])
    .join((enter) => {
      const made = enter.append("g").attr("class", ways(handle));
      const place = made.append("g");
      place.append("circle").attr("class", "touch").attr("r", 18);
      place.append("circle").attr("class", "halo").attr("r", 10);
      place.append("circle").attr("class", "knob").attr("r", 6);
      return made;
    });
  const node = group.node()!;
  takeInput(node, stage, handle);
  const { grip, aside } = handle;
  const at = (axis: Axis | undefined, otherwise: number) =>
    axis ? round(axis.scale(rangeField(axis.field).get(stage.state[handle.param]))) : otherwise;
  const x = at(handle.x, aside ?? grip.x + grip.width / 2);
  const y = at(handle.y, aside ?? grip.y + grip.height / 2);
  const { min, max } = rangeField((handle.x ?? handle.y!).field);
  if (isUnmoved(node, "handle", [x, y, grip, min, max, handle.text, Boolean(stage.change)])) return;
  group.selectChildren("g").attr("transform", `translate(${x},${y})`);
  if (!stage.change) return;
  group
    .selectChildren<SVGRectElement, unknown>("rect")
    .data([grip])
    .join((enter) => enter.insert("rect", "g").attr("class", "grip"))
    .attr("x", grip.x)
    .attr("y", grip.y)
    .attr("width", grip.width)
    .attr("height", grip.height);
  tellHandle(select(node), stage, handle);
}

/** Says to a screen reader what the handle is and where it stands. */
function tellHandle(group: Mark, stage: Stage, handle: Handle): void {
  const field = rangeField((handle.x ?? handle.y!).field);
  group
    .attr("tabindex", 0)
    .attr("role", "slider")
    .attr("aria-label", handle.label)
    .attr("aria-orientation", handle.x ? null : "vertical")
    .attr("aria-valuemin", field.min)
    .attr("aria-valuemax", field.max)
    .attr("aria-valuenow", field.get(stage.state[handle.param]))
    .attr("aria-valuetext", handle.text);
}

const ways = ({ x, y }: Handle) => `handle for-hand${x && y ? "" : x ? " along-x" : " along-y"}`;
