import { type D3DragEvent, drag } from "d3-drag";
import { select } from "d3-selection";
import type { Stage } from "../../src/diagram.ts";
import { type RangeField, rangeField } from "../../src/params/range.ts";
import type { Axis, Handle } from "./handle.ts";

type Directions = { x?: number; y?: number };
type DragEvent = D3DragEvent<SVGGElement, unknown, { x: number; y: number }>;

/** The newest handle of each group, and the stage it is on: listeners are bound once and look here. */
const current = new WeakMap<Element, { stage: Stage; handle: Handle }>();

/** Lets a handle's group be moved by pointer, finger and keyboard, if the stage can be operated. */
export function takeInput(node: SVGGElement, stage: Stage, handle: Handle): void {
  if (!stage.change) return;
  const isNew = !current.has(node);
  current.set(node, { stage, handle });
  if (isNew) listen(node);
}

function listen(node: SVGGElement): void {
  select(node)
    .call(
      drag<SVGGElement, unknown>()
        .container(node)
        .filter((event: Event & { button?: number; ctrlKey?: boolean }) => {
          const { handle } = current.get(node)!;
          const isAside = isTouch(event) && handle.y && isGrip(event.target);
          return !event.ctrlKey && !event.button && !isAside;
        })
        // A finger takes the knob along from wherever it touches it; a mouse puts it under its tip.
        .subject((event: DragEvent) =>
          takesAlong(node, event) ? knobOf(node) : { x: event.x, y: event.y },
        )
        .on("start", (event: DragEvent) => {
          node.focus({ preventScroll: true });
          if (!takesAlong(node, event)) follow(node, event);
        })
        .on("drag", (event: DragEvent) => {
          node.classList.add("is-held");
          follow(node, event);
        })
        .on("end", () => node.classList.remove("is-held")),
    )
    // d3-drag takes every touch; the style sheet says which a page keeps for scrolling.
    .style("touch-action", null)
    .on("keydown.handle", (event: KeyboardEvent) => {
      const to = keyTarget(node, event);
      if (!to) return;
      event.preventDefault();
      request(node, to);
    });
}

const takesAlong = (node: Element, { sourceEvent }: DragEvent) =>
  isTouch(sourceEvent) || current.get(node)!.handle.isCarried === true;

const isTouch = (event: Event) => event.type.startsWith("touch");

const isGrip = (target: EventTarget | null) =>
  target instanceof Element && target.classList.contains("grip");

function knobOf(node: Element): { x: number; y: number } {
  const place = node.querySelector<SVGGElement>(":scope > g")!;
  const { e, f } = place.transform.baseVal.consolidate()!.matrix;
  return { x: e, y: f };
}

function follow(node: Element, { x, y }: DragEvent): void {
  const { handle } = current.get(node)!;
  request(node, {
    ...(handle.x && { x: handle.x.scale.invert(x) }),
    ...(handle.y && { y: handle.y.scale.invert(y) }),
  });
}

/** Asks for new values along the axes that `to` names. */
function request(node: Element, to: Directions): void {
  const { stage, handle } = current.get(node)!;
  let value = stage.state[handle.param];
  for (const direction of ["x", "y"] as const) {
    const axis = handle[direction];
    const wanted = to[direction];
    if (!axis || wanted === undefined) continue;
    value = rangeField(axis.field).set(value, wanted);
  }
  stage.change?.({ [handle.param]: value });
}

/** How far each key goes, in strides. */
const keys: Readonly<Record<string, readonly ["x" | "y", number]>> = {
  ArrowLeft: ["x", -1],
  ArrowRight: ["x", 1],
  ArrowDown: ["y", -1],
  ArrowUp: ["y", 1],
  PageDown: ["y", -10],
  PageUp: ["y", 10],
  Home: ["x", Number.NEGATIVE_INFINITY],
  End: ["x", Number.POSITIVE_INFINITY],
};

/** Where a key asks the handle to go. */
function keyTarget(node: Element, event: KeyboardEvent): Directions | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const [wanted, strides] = keys[event.key] ?? [];
  if (!wanted || strides === undefined) return undefined;
  const { stage, handle } = current.get(node)!;
  // A handle with one axis answers to the keys of both, as native sliders do.
  const direction = handle[wanted] ? wanted : handle.x ? "x" : "y";
  const axis: Axis = handle[direction]!;
  const field = rangeField(axis.field);
  if (!Number.isFinite(strides)) return { [direction]: strides < 0 ? field.min : field.max };
  // A key that points up moves the knob up, also where what it stands for grows downwards.
  const growsDown =
    wanted === "y" && direction === "y" && axis.scale(field.max) > axis.scale(field.min);
  const stride = strideOf(field) * (event.shiftKey ? 10 : 1) * (growsDown ? -1 : 1);
  const now = field.get(stage.state[handle.param]);
  return { [direction]: Math.round(now / stride) * stride + strides * stride };
}

/** A round distance that crosses the range in about a hundred key presses: 1, 2 or 5 times a power of ten. */
function strideOf({ min, max, step }: RangeField): number {
  const wanted = Math.max(step, (max - min) / 100);
  const power = 10 ** Math.floor(Math.log10(wanted));
  const round = [1, 2, 5, 10].find((factor) => factor * power >= wanted * 0.999)!;
  return Math.max(step, round * power);
}
