import type { Diagram } from "../../diagram.ts";
import type { Field } from "../../params/param.ts";
import { controlsMarkup, controlsShape, controlText, isStill, optionsMarkup } from "./controls.ts";
import { fieldsOf } from "./fields.ts";
import type { LiveFigure } from "./live.ts";
import { pauseAll, setPressed, transport } from "./transport.ts";

const shapes = new WeakMap<HTMLElement, string>();

/** Lets the native controls of a figure change its state. */
export function operateControls(live: LiveFigure): void {
  const controls = live.element.querySelector<HTMLFieldSetElement>(".controls")!;
  controls.disabled = false;
  shapes.set(controls, shapeIn(controls, live.diagram));
  controls.addEventListener("input", ({ target }) => {
    const control = target as HTMLInputElement | HTMLSelectElement;
    const { name, field } = fieldOf(live, control.closest<HTMLElement>(".control")!);
    const value = live.state[name];
    live.change({ [name]: valueFrom(control, field, value) });
  });
  controls.addEventListener("keydown", openMenu);
  controls.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLElement>("button");
    const preset = button?.dataset.preset;
    if (preset !== undefined) {
      pauseAll(live.element);
      live.change(live.diagram.presets?.[Number(preset)]?.state ?? {});
    }
    if (button?.dataset.transport) {
      const { name, field } = fieldOf(live, button.closest<HTMLElement>(".control")!);
      if (field.type === "range") transport(live, name, button);
      if (field.type === "flag") {
        const value = live.state[name];
        live.change({ [name]: field.set(value, !field.get(value)) });
      }
    }
  });
}

/**
 * A menu that stands on nothing does what is picked at once. Some browsers let keys pick from a
 * closed menu whatever they come to first: here these open it.
 */
function openMenu(event: KeyboardEvent): void {
  const { target: menu, key } = event;
  if (!(menu instanceof HTMLSelectElement) || menu.value !== "") return;
  if (
    event.altKey ||
    event.ctrlKey ||
    event.metaKey ||
    !/^(Arrow.*|Page.*|Home|End|[^ ])$/.test(key)
  )
    return;
  event.preventDefault();
  menu.showPicker?.();
}

/** The shape of controls as they stand: those of build time are for the author's state, not a link's. */
function shapeIn(controls: HTMLElement, { params }: Diagram): string {
  return Object.keys(params)
    .map((name) => controls.querySelectorAll(`.control[data-param="${name}"]`).length)
    .join();
}

/** Brings the controls in line with the figure's state. */
export function showControls(live: LiveFigure): void {
  const controls = live.element.querySelector<HTMLFieldSetElement>(".controls")!;
  const shape = controlsShape(live.diagram, live.state);
  if (shape !== shapes.get(controls)) rewrite(controls, live);
  shapes.set(controls, shape);
  const elements = controls.querySelectorAll<HTMLElement>(".control");
  for (const [i, { field, value }] of allFields(live).entries()) {
    showControl(elements[i]!, field, value);
  }
}

function valueFrom(
  control: HTMLInputElement | HTMLSelectElement,
  field: Field<unknown>,
  value: unknown,
): unknown {
  if (field.type === "range") return field.set(value, Number(control.value));
  if (field.type === "choice" || field.type === "text") return field.set(value, control.value);
  return field.set(value, control instanceof HTMLInputElement && control.checked);
}

function showControl(element: HTMLElement, field: Field<unknown>, value: unknown): void {
  if (field.type === "flag" && field.plays) {
    setPressed(element, field.get(value));
    return;
  }
  const control = element.querySelector<HTMLInputElement | HTMLSelectElement>("input, select")!;
  if (field.type === "flag" && control instanceof HTMLInputElement) {
    control.checked = field.get(value);
    return;
  }
  if (field.type === "choice" && control instanceof HTMLSelectElement) showOptions(control, field);
  const to = String(field.get(value));
  if (field.type === "range" && control instanceof HTMLInputElement) {
    if (control.min !== String(field.min)) control.min = String(field.min);
    if (control.max !== String(field.max)) control.max = String(field.max);
    for (const one of [control, ...element.querySelectorAll("button")]) {
      if (one.disabled !== isStill(field)) one.disabled = isStill(field);
    }
    const output = element.querySelector("output")!;
    const text = controlText(field, field.get(value));
    if (output.textContent !== text) output.textContent = text;
  }
  if (control.value !== to) control.value = to;
}

/** Puts other lines in a menu whose choices depend on the state. */
function showOptions(
  menu: HTMLSelectElement,
  { options }: Extract<Field<unknown>, { type: "choice" }>,
): void {
  const lines = [...menu.options];
  const isSame =
    lines.length === options.length && options.every(({ value }, i) => value === lines[i]!.value);
  if (!isSame)
    menu.innerHTML = optionsMarkup(options, "")
      .map(({ markup }) => markup)
      .join("");
}

/** Every field of the figure, in the order of its controls. */
function allFields(live: LiveFigure) {
  return Object.keys(live.diagram.params).flatMap((name) =>
    fieldsOf(live, name).map((field) => ({ field, value: live.state[name] })),
  );
}

/** Writes the controls anew, with what was open, what had the focus, and where in it one was typing. */
function rewrite(controls: HTMLElement, live: LiveFigure): void {
  const { activeElement: held } = document;
  const focused = controls.contains(held) ? held?.id : undefined;
  const caret = held instanceof HTMLInputElement ? held.selectionStart : null;
  const open = [...controls.querySelectorAll<HTMLElement>("details[open]")].map(
    (details) => details.dataset.param,
  );
  const legend = controls.querySelector("legend")!;
  controls.innerHTML = controlsMarkup(live.element.id, live).markup;
  controls.prepend(legend);
  for (const details of controls.querySelectorAll("details")) {
    details.open = open.includes(details.dataset.param);
  }
  if (!focused) return;
  const again = document.getElementById(focused);
  again?.focus();
  if (again instanceof HTMLInputElement && caret !== null) again.setSelectionRange(caret, caret);
}

function fieldOf(live: LiveFigure, control: HTMLElement): { name: string; field: Field<unknown> } {
  const name = control.dataset.param!;
  return { name, field: fieldsOf(live, name)[Number(control.dataset.field)]! };
}
