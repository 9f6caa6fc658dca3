import type { Diagram, State } from "../../diagram.ts";
import { html, type Markup } from "../../html.ts";
import type { Field, Param } from "../../params/param.ts";

/**
 * The native controls of a diagram, one for each field of each parameter; written at build time,
 * and again where a parameter changes how many fields it has.
 *
 * @param id the figure's, from which the controls take theirs
 */
export function controlsMarkup(id: string, diagram: Diagram, state: State): Markup {
  const groups = Object.entries(diagram.params).map(([name, param]) => {
    const fields = param.fields(state[name], state);
    const controls = fields.map((field, i) =>
      controlMarkup(`${id}-${name}-${i}`, name, i, field, state[name]),
    );
    if (fields.length === 1) return controls;
    return html`<details class="param" data-param="${name}"><summary>${param.label}</summary><div class="param-fields">${controls}</div></details>`;
  });
  return html`${groups}`;
}

function controlMarkup(
  id: string,
  param: string,
  index: number,
  field: Field<unknown>,
  value: unknown,
): Markup {
  const label = html`<label for="${id}">${field.label}</label>`;
  if (field.type === "choice") {
    const options = field.options.map(
      (option) =>
        html`<option value="${option.value}"${option.value === field.get(value) ? html` selected` : ""}>${option.label}</option>`,
    );
    return html`<div class="control" data-param="${param}" data-field="${index}">${label}<select id="${id}" autocomplete="off">${options}</select></div>`;
  }
  const now = field.get(value);
  return html`<div class="control" data-param="${param}" data-field="${index}">${label}<input type="range" id="${id}" min="${field.min}" max="${field.max}" step="${field.step}" value="${now}" autocomplete="off"><output for="${id}">${controlText(field, now)}</output></div>`;
}

/** The number beside a slider, with as many decimals as its step. */
export function controlText(field: { step: number }, value: number): string {
  const decimals = String(field.step).split(".")[1]?.length ?? 0;
  return value.toFixed(decimals).replace("-", "−");
}

/** How many fields each parameter shows: what a change of state may change of the controls' shape. */
export function controlsShape(diagram: Diagram, state: State): string {
  return Object.entries(diagram.params)
    .map(([name, param]: [string, Param<unknown>]) => param.fields(state[name], state).length)
    .join();
}
