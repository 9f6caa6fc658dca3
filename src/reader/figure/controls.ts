import type { Diagram, State } from "../../diagram.ts";
import { html, type Markup } from "../../html.ts";
import { decimals } from "../../params/grid.ts";
import type { Field, Option, Param } from "../../params/param.ts";
import type { RangeField } from "../../params/range.ts";
import { type Controlled, fieldsOf } from "./fields.ts";

/**
 * The native controls of a diagram, one for each field of each parameter; written at build time,
 * and again where a parameter changes how many fields it has.
 *
 * @param id the figure's, from which the controls take theirs
 */
export function controlsMarkup(id: string, figure: Controlled): Markup {
  const { diagram, state } = figure;
  const groups = Object.entries(diagram.params).map(([name, param]) => {
    const fields = fieldsOf(figure, name);
    const controls = fields.map((field, i) => {
      const place = { id: `${id}-${name}-${i}`, param: name, index: i };
      return controlMarkup(place, field, state[name]);
    });
    if (fields.length === 1 || param.isOpen) return controls;
    return html`<details class="param" data-param="${name}"><summary>${param.label}</summary><div class="param-fields">${controls}</div></details>`;
  });
  return html`${presetsMarkup(diagram)}${groups}`;
}

function presetsMarkup({ presets = [] }: Diagram): Markup | "" {
  if (presets.length === 0) return "";
  const buttons = presets.map(
    ({ label }, i) => html`<button type="button" data-preset="${i}">${label}</button>`,
  );
  return html`<div class="presets">${buttons}</div>`;
}

/** Where a control stands: its id, the name of its parameter and which of its fields it is. */
interface ControlPlace {
  readonly id: string;
  readonly param: string;
  readonly index: number;
}

function controlMarkup(place: ControlPlace, field: Field<unknown>, value: unknown): Markup {
  const { id, param, index } = place;
  const label = html`<label for="${id}">${field.label}</label>`;
  const control = (inside: Markup) =>
    html`<div class="control control-${field.type}" data-param="${param}" data-field="${index}">${inside}</div>`;
  switch (field.type) {
    case "choice":
      return control(
        html`${label}<select id="${id}" autocomplete="off">${optionsMarkup(field.options, field.get(value))}</select>`,
      );
    case "flag":
      if (field.plays) return control(playing(field.label, field.get(value)));
      return control(
        html`<input type="checkbox" id="${id}"${field.get(value) ? html` checked` : ""}>${label}`,
      );
    case "text":
      return control(
        html`${label}<input type="text" id="${id}" maxlength="${field.length}" size="${field.length}" value="${field.get(value)}" autocomplete="off" autocapitalize="off" spellcheck="false">`,
      );
    case "range": {
      const now = field.get(value);
      return control(
        html`${label}${field.playRate === undefined ? "" : transport(field)}<input type="range" id="${id}" min="${field.min}" max="${field.max}" step="${field.step}" value="${now}" autocomplete="off"${disabledIf(isStill(field))}><output for="${id}" aria-live="off">${controlText(field, now)}</output>`,
      );
    }
  }
}

/** The lines of a menu, those of a group under its name. */
export function optionsMarkup(options: readonly Option[], chosen: string): Markup[] {
  const groups = [...new Set(options.map(({ group }) => group))];
  return groups.map((group) => {
    const lines = options
      .filter((option) => option.group === group)
      .map(
        ({ value, label }) =>
          html`<option value="${value}"${value === chosen ? html` selected` : ""}>${label}</option>`,
      );
    return group === undefined
      ? html`${lines}`
      : html`<optgroup label="${group}">${lines}</optgroup>`;
  });
}

/** Whether a number has no other value to go to. */
export const isStill = ({ min, max }: RangeField): boolean => min === max;

const disabledIf = (isDisabled: boolean) => (isDisabled ? html` disabled` : "");

/** Buttons that play a number that runs as time does, and move it a step. */
function transport(field: RangeField): Markup {
  const { label } = field;
  const off = isStill(field);
  return html`<span class="transport">${[
    transportButton("back", `Step back: ${label}`, "M11 3v10L4.5 8z", off),
    transportButton("play", `Play: ${label}`, playIcon(false), off),
    transportButton("on", `Step on: ${label}`, "M5 3v10l6.5-5z", off),
  ]}</span>`;
}

/** The button of work that goes on and rests. */
function playing(label: string, isPlaying: boolean): Markup {
  const does = isPlaying ? "Pause" : "Play";
  return html`<span class="transport">${transportButton("play", `${does}: ${label}`, playIcon(isPlaying))}</span><span aria-hidden="true">${label}</span>`;
}

function transportButton(name: string, label: string, icon: string, isOff = false): Markup {
  return html`<button type="button" data-transport="${name}" aria-label="${label}"${disabledIf(isOff)}><svg viewBox="0 0 16 16" aria-hidden="true"><path d="${icon}"/></svg></button>`;
}

/** What the button that plays and pauses shows: what a press does. */
export function playIcon(isPlaying: boolean): string {
  return isPlaying ? "M4 3h3v10H4zM9 3h3v10H9z" : "M4 2.5v11L13.5 8z";
}

/** The number beside a slider, with as many decimals as its step. */
export function controlText({ step }: { step: number }, value: number): string {
  return value.toFixed(decimals(step)).replace("-", "−");
}

/** How many fields each parameter shows: what a change of state may change of the controls' shape. */
export function controlsShape(diagram: Diagram, state: State): string {
  return Object.entries(diagram.params)
    .map(([name, param]: [string, Param<unknown>]) => param.fields(state[name], state).length)
    .join();
}
