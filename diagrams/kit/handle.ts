import { drag } from "d3-drag";
import { select } from "d3-selection";
import type { Stage } from "../../src/diagram.ts";
import type { Field } from "../../src/params/param.ts";
import type { Mark } from "./layer.ts";
import { round, type Scale } from "./scale.ts";
import { isUnmoved } from "./unmoved.ts";

type RangeField = Extract<Field<unknown>, { type: "range" }>;

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
  /** Where a press takes hold of it, in the coordinates of its group. */
  readonly grip: { x: number; y: number; width: number; height: number };
  /** Where the knob is in the direction in which it does not move; in the middle of the grip, unless told. */
  readonly aside?: number;
}

/** The newest handle of each group, and the stage it is on: listeners are bound once and look here. */
const current = new WeakMap<Element, { stage: Stage; handle: Handle }>();

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
      made.append("rect").attr("class", "grip");
      made.append("circle").attr("class", "halo").attr("r", 10);
      made.append("circle").attr("class", "knob").attr("r", 6);
      return made;
    });
  const node = group.node()!;
  if (stage.change && !current.has(node)) listen(node);
  current.set(node, { stage, handle });
  const { grip, aside } = handle;
  const at = (axis: Axis | undefined, otherwise: number) =>
    axis ? round(axis.scale(rangeOf(axis).get(stage.state[handle.param]))) : otherwise;
  const x = at(handle.x, aside ?? grip.x + grip.width / 2);
  const y = at(handle.y, aside ?? grip.y + grip.height / 2);
  const { min, max } = rangeOf(handle.x ?? handle.y!);
  if (isUnmoved(node, "handle", [x, y, grip, min, max, handle.text, Boolean(stage.change)])) return;
  group
    .select("rect.grip")
    .attr("x", grip.x)
    .attr("y", grip.y)
    .attr("width", grip.width)
    .attr("height", grip.height);
  group.selectChildren("circle").attr("cx", x).attr("cy", y);
  if (stage.change) tellHandle(select(node), stage, handle);
}

/** Says to a screen reader what the handle is and where it stands. */
function tellHandle(group: Mark, stage: Stage, handle: Handle): void {
  const field = rangeOf(handle.x ?? handle.y!);
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

const ways = ({ x, y }: Handle) => (x && y ? "handle" : x ? "handle along-x" : "handle along-y");

function rangeOf({ field }: Axis): RangeField {
  if (field.type !== "range") throw new TypeError(`"${field.label}" is not moved along an axis`);
  return field as RangeField;
}

/** Asks for new values along the axes that `to` names. */
function request(node: Element, to: { x?: number; y?: number }): void {
  const { stage, handle } = current.get(node)!;
  let value = stage.state[handle.param];
  for (const direction of ["x", "y"] as const) {
    const axis = handle[direction];
    const wanted = to[direction];
    if (!axis || wanted === undefined) continue;
    value = rangeOf(axis).set(value, wanted);
  }
  stage.change?.({ [handle.param]: value });
}

function listen(node: SVGGElement): void {
  select(node)
    .call(
      drag<SVGGElement, unknown>()
        .container(node)
        .clickDistance(4)
        .on("start drag", (event: { x: number; y: number; type: string }) => {
          const { handle } = current.get(node)!;
          node.classList.add("is-held");
          if (event.type === "start") node.focus({ preventScroll: true });
          request(node, {
            ...(handle.x && { x: handle.x.scale.invert(event.x) }),
            ...(handle.y && { y: handle.y.scale.invert(event.y) }),
          });
        })
        .on("end", () => node.classList.remove("is-held")),
    )
    // d3-drag takes every touch; a page must still scroll along the direction a handle does not use.
    .style("touch-action", null)
    .on("keydown.handle", (event: KeyboardEvent) => {
      const to = keyTarget(node, event);
      if (!to) return;
      event.preventDefault();
      request(node, to);
    });
}

/** Where a key asks the handle to go. */
function keyTarget(node: Element, event: KeyboardEvent): { x?: number; y?: number } | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const { stage, handle } = current.get(node)!;
  const arrows: Record<string, ["x" | "y", number]> = {
    ArrowLeft: ["x", -1],
    ArrowRight: ["x", 1],
    ArrowDown: ["y", -1],
    ArrowUp: ["y", 1],
    PageDown: ["y", -10],
    PageUp: ["y", 10],
    Home: ["x", Number.NEGATIVE_INFINITY],
    End: ["x", Number.POSITIVE_INFINITY],
  };
  const [wanted, steps] = arrows[event.key] ?? [];
  if (!wanted || steps === undefined) return undefined;
  // A handle with one axis answers to the keys of both, as native sliders do.
  const direction = handle[wanted] ? wanted : handle.x ? "x" : "y";
  const field = rangeOf(handle[direction]!);
  if (!Number.isFinite(steps)) return { [direction]: steps < 0 ? field.min : field.max };
  const step = field.step * steps * (event.shiftKey ? 10 : 1) * keyboardStride(field);
  return { [direction]: field.get(stage.state[handle.param]) + step };
}

/** How many steps of a fine grid one key press makes, so that the whole range takes about a hundred. */
function keyboardStride({ min, max, step }: RangeField): number {
  return Math.max(1, Math.round((max - min) / step / 100));
}
