import type { Diagram, State } from "../diagram.ts";
import type { Param } from "../params/param.ts";
import { changeState, initialState, settle } from "../state.ts";

/** Where a diagram does not keep to the contract. */
export interface Breach {
  /** The name of what is wrong, where the diagram's code defines it. */
  readonly name: string;
  readonly message: string;
}

/** What pages print, and what of a diagram it is. */
const texts: Readonly<Record<string, string>> = {
  name: "the folder's name",
  title: "a few words: what it is called",
  summary: "one sentence: what it shows and what a reader can do",
};

const functions = ["compute", "draw", "describe"] as const;

/** A diagram as code gives it that no type-checker has seen. */
type Unchecked = { readonly [Name in keyof Diagram]?: unknown };

const known = new WeakMap<Diagram, readonly Breach[]>();

/**
 * All that is wrong in what a diagram says of itself (`src/diagram.ts`), found once; what it
 * computes and draws is not asked for.
 */
export function breachesOf(diagram: Diagram): readonly Breach[] {
  const breaches = known.get(diagram) ?? findBreaches(diagram);
  known.set(diagram, breaches);
  return breaches;
}

function findBreaches(diagram: Diagram): Breach[] {
  const unchecked: Unchecked = diagram;
  const breaches: Breach[] = [];
  const breach = (name: string, message: string) => breaches.push({ name, message });
  for (const [name, what] of Object.entries(texts)) {
    const text = unchecked[name as keyof Diagram];
    if (!isText(text)) breach(name, `${saidOf(name, text)} ${what}`);
  }
  for (const name of functions) {
    const given = unchecked[name];
    if (typeof given !== "function") breach(name, `${saidOf(name, given)} a function`);
  }
  if (!areWidths(unchecked.widths)) {
    const what = "the widths that it is laid out for, narrow first, as [340, 680]";
    breach("widths", `${saidOf("widths", unchecked.widths)} ${what}`);
  }
  const { parts } = unchecked;
  if (!isRecord(parts)) {
    breach("parts", `${saidOf("parts", parts)} what prose can point at; {} where there is nothing`);
  } else {
    for (const [name, part] of Object.entries(parts)) {
      if (!isRecord(part) || !isText(part.label)) breach(name, `the part "${name}" has no label`);
    }
  }
  for (const [name, param] of Object.entries(diagram.params)) {
    const message = breachOfParam(name, param, diagram);
    if (message) breach(name, `the parameter "${name}" ${message}`);
  }
  // What a preset asks for cannot be compared where parameters are not sound.
  return breaches.length > 0 ? breaches : breachesOfPresets(diagram);
}

/** What is wrong with a parameter, to be read behind its name; undefined where it is sound. */
function breachOfParam(
  name: string,
  param: Param<unknown>,
  { params }: Diagram,
): string | undefined {
  if (typeof param?.fields !== "function") return "is made by none of the kinds in src/params";
  if (!isText(param.label)) return "has no label";
  const initial = initialState(params);
  for (const field of param.fields(param.initial, initial)) {
    if (field.type !== "range") continue;
    const { min, max, step } = field;
    if (![min, max, step].every(Number.isFinite)) return "has no number for its min, max or step";
    if (min > max) return `cannot go from ${min} to ${max}: min is above max`;
    if (step <= 0) return `cannot go in steps of ${step}: step must be above 0`;
  }
  const written = param.write(param.initial);
  if (param.write(settle(params, initial)[name]) === written) return undefined;
  return `cannot begin with ${written}: it takes ${param.range}`;
}

function breachesOfPresets({ params, presets = [] }: Diagram): Breach[] {
  const initial = initialState(params);
  return presets.flatMap(({ label, state }) => {
    if (!isText(label)) return [{ name: "presets", message: "a preset has no label" }];
    const reached = changeState(params, initial, state);
    return Object.keys(state).flatMap((name) => {
      const message = breachOfPreset(name, params[name], state, reached);
      return message ? [{ name: "presets", message: `the preset "${label}" ${message}` }] : [];
    });
  });
}

function breachOfPreset(
  name: string,
  param: Param<unknown> | undefined,
  asked: Partial<State>,
  reached: State,
): string | undefined {
  if (!param) return `sets "${name}", which is no parameter`;
  const written = param.write(asked[name]);
  if (param.write(reached[name]) === written) return undefined;
  return `sets ${name} to ${written}, which takes ${param.range}`;
}

/** How a message begins about something that is not there, or not as it has to be. */
function saidOf(name: string, value: unknown): string {
  return value === undefined ? `"${name}" is missing:` : `${name}: must be`;
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

function areWidths(value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  return value.every((width, i) => Number.isInteger(width) && width > (value[i - 1] ?? 0));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
