import { controlsMarkup } from "../reader/figure/controls.ts";
import { type Fault, faultOf } from "./fault.ts";
import type { Shown } from "./shown.ts";

/** All that a page asks of a diagram's own code, by what cannot be done with the diagram where that throws. */
const attempts: Readonly<Record<string, (shown: Shown) => void>> = {
  computed: ({ values }) => checkNumbers(values),
  described: ({ description, markedDescription }) => {
    checkDescription(description);
    return markedDescription;
  },
  drawn: (shown) => {
    for (const width of shown.diagram.widths) {
      const drawing = shown.drawing(width);
      checkMarkup(drawing);
      checkParts(shown, drawing);
    }
  },
  operated: ({ diagram, state, values }) => {
    controlsMarkup("", { diagram, state, values });
    diagram.sound?.file(state);
  },
};

const known = new WeakMap<Shown, Fault | undefined>();

/**
 * Why a diagram cannot be shown in a state, in words that begin with its name; undefined if it can.
 * All that pages show of it is made for that, once.
 */
export function failureOf(shown: Shown): Fault | undefined {
  if (!known.has(shown)) known.set(shown, findFailure(shown));
  return known.get(shown);
}

function findFailure(shown: Shown): Fault | undefined {
  for (const [done, attempt] of Object.entries(attempts)) {
    try {
      attempt(shown);
    } catch (error) {
      const { message, ...rest } = faultOf(error);
      return { ...rest, message: `${shown.diagram.name} cannot be ${done}: ${message}` };
    }
  }
  return undefined;
}

/** Throws where something that is to be a number is none. */
function checkNumbers(values: object): void {
  const path = pathToNone(values);
  if (path)
    throw new Error(`"${path.join(".")}" is not a number that can be shown (NaN, Infinity)`);
}

/** The way to a number in `value` that is none, as prose writes it; undefined where there is none such. */
function pathToNone(value: unknown): string[] | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? undefined : [];
  if (typeof value !== "object" || value === null) return undefined;
  const isList = Array.isArray(value) || ArrayBuffer.isView(value);
  for (const name in value) {
    const rest = pathToNone(value[name as keyof typeof value]);
    if (rest) return [isList ? String(Number(name) + 1) : name, ...rest];
  }
  return undefined;
}

/** What JavaScript makes of a slip: of a misspelt name, of 0 / 0, of 1 / 0. */
const slip = "(?:NaN|undefined|Infinity)";
const slipInAttribute = new RegExp(` ([\\w:-]+="[^"]*${slip}[^"]*")`);
const slipInText = new RegExp(`>([^<>]*\\b${slip}\\b[^<>]*)<`);

function checkMarkup(drawing: string): void {
  const [, attribute] = slipInAttribute.exec(drawing) ?? [];
  if (attribute !== undefined) throw new Error(`its picture has ${attribute}`);
  const [, text] = slipInText.exec(drawing) ?? [];
  if (text !== undefined) throw new Error(`its picture says “${text}”`);
}

function checkDescription(description: unknown): void {
  if (typeof description !== "string" || description.trim() === "") {
    throw new Error("describe gives no words");
  }
  if (new RegExp(`\\b${slip}\\b`).test(description)) throw new Error(`it says “${description}”`);
}

/** Throws where a part is drawn that the diagram does not name. */
function checkParts({ diagram: { parts }, values }: Shown, drawing: string): void {
  for (const [, part] of drawing.matchAll(/ data-part="([^"]*)"/g)) {
    const [name, index] = part!.split(".");
    const named = Object.hasOwn(parts, name!) ? parts[name!] : undefined;
    if (named && (index === undefined || Number(index) <= (named.count?.(values) ?? 0))) continue;
    throw new Error(`it draws a part "${part}", which is not among its parts`);
  }
}
