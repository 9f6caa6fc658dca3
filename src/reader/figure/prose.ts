import { formatValue } from "../../format.ts";
import { readNumber } from "../../params/grid.ts";
import { valueAt } from "../../value-at.ts";
import type { LiveFigure } from "./live.ts";
import { numberField } from "./number-field.ts";

type Use<E extends Event> = (live: LiveFigure, input: HTMLInputElement, event: E) => void;

/**
 * Lets the numbers in the text change the live figures that they belong to: by typing, by arrow
 * keys, by dragging.
 *
 * @param find the live figure of an id
 */
export function operateNumbers(find: (id: string) => LiveFigure | undefined): void {
  const on = <Name extends keyof DocumentEventMap>(name: Name, use: Use<DocumentEventMap[Name]>) =>
    document.addEventListener(name, (event) => {
      const input = event.target;
      if (!(input instanceof HTMLInputElement && input.matches(".num-input"))) return;
      const live = find(input.dataset.figure!);
      if (live) use(live, input, event);
    });
  on("change", (live, input) => ask(live, input, readTyped(input.value)));
  on("focusout", (_, input) => takeBack(input));
  on("keydown", step);
  on("pointerdown", scrub);
}

/** A number as people type it, with a point or a comma; not a number where it is none. */
const readTyped = (text: string) => readNumber(text.replace(",", ".")) ?? Number.NaN;

/** Moves a number by a step, or by a tenth of its range; Escape takes back what was typed. */
function step(live: LiveFigure, input: HTMLInputElement, event: KeyboardEvent): void {
  const { min, max, step, value } = rangeOf(live, input);
  const big = Math.max(step, (max - min) / 10);
  if (event.key === "Escape") {
    takeBack(input);
    input.select();
    return;
  }
  const to: Record<string, number> = {
    ArrowUp: value + step,
    ArrowDown: value - step,
    PageUp: value + big,
    PageDown: value - big,
  };
  if (!(event.key in to)) return;
  event.preventDefault();
  ask(live, input, to[event.key]!);
}

/** Brings the numbers in the text that follow a figure in line with it. */
export function showProse(live: LiveFigure): void {
  for (const input of numbersOf(live)) {
    const { min, max, value } = rangeOf(live, input);
    input.readOnly = false;
    const isTyped = input === document.activeElement && input.value !== input.defaultValue;
    input.defaultValue = String(value).replace("-", "−");
    // A figure that plays leaves alone what is being typed.
    if (!isTyped) takeBack(input);
    input.setAttribute("aria-valuenow", String(value));
    input.setAttribute("aria-valuemin", String(min));
    input.setAttribute("aria-valuemax", String(max));
  }
  const { id } = live.element;
  for (const span of document.querySelectorAll<HTMLElement>(`.value[data-figure="${id}"]`)) {
    const value = valueAt(live.values, span.dataset.path!);
    // A path that leads nowhere for now (a slot that the reader took away) says so.
    span.textContent = value === undefined ? "–" : formatValue(value, span.dataset.as);
  }
}

/** Shows the figure's own number, where something may have been typed over it. */
function takeBack(input: HTMLInputElement): void {
  input.value = input.defaultValue;
}

function numbersOf({ element }: LiveFigure): NodeListOf<HTMLInputElement> {
  return document.querySelectorAll(`.num-input[data-figure="${element.id}"]`);
}

function rangeOf(live: LiveFigure, input: HTMLInputElement) {
  const name = input.dataset.param!;
  const field = numberField(live, name);
  return { ...field, name, value: field.get(live.state[name]) };
}

/** Asks for a number; what is no number leaves the text as it was. */
function ask(live: LiveFigure, input: HTMLInputElement, wanted: number): void {
  const { name, value } = rangeOf(live, input);
  const isNone = Number.isNaN(wanted) || input.value.trim() === "";
  takeBack(input);
  live.change({ [name]: isNone ? value : wanted });
}

/** Follows a pointer that drags a number to the left or right; a press without a drag puts the caret in. */
function scrub(live: LiveFigure, input: HTMLInputElement, down: PointerEvent): void {
  const { min, max, step, value } = rangeOf(live, input);
  const perPixel = Math.max(step / 4, (max - min) / 300);
  const move = (event: PointerEvent) => {
    const way = event.clientX - down.clientX;
    if (Math.abs(way) < 4 && !input.hasPointerCapture(down.pointerId)) return;
    if (!input.hasPointerCapture(down.pointerId)) input.setPointerCapture(down.pointerId);
    event.preventDefault();
    ask(live, input, value + way * perPixel);
  };
  const end = new AbortController();
  const { signal } = end;
  input.addEventListener("pointermove", move, { signal });
  for (const name of ["pointerup", "pointercancel", "lostpointercapture"]) {
    input.addEventListener(name, () => end.abort(), { signal });
  }
}
