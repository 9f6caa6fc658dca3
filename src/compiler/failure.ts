import { controlsMarkup } from "../reader/figure/controls.ts";
import { type Fault, faultOf } from "./fault.ts";
import type { Shown } from "./shown.ts";

/** All that a page asks of a diagram's own code, by what cannot be done with the diagram where that throws. */
const attempts: Readonly<Record<string, (shown: Shown) => void>> = {
  computed: ({ values }) => values,
  described: ({ description }) => description,
  drawn: (shown) => {
    for (const width of shown.diagram.widths) checkParts(shown, shown.drawing(width));
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

/** Throws where a part is drawn that the diagram does not name. */
function checkParts({ diagram: { parts }, values }: Shown, drawing: string): void {
  for (const [, part] of drawing.matchAll(/ data-part="([^"]*)"/g)) {
    const [name, index] = part!.split(".");
    const named = Object.hasOwn(parts, name!) ? parts[name!] : undefined;
    if (named && (index === undefined || Number(index) <= (named.count?.(values) ?? 0))) continue;
    throw new Error(`it draws a part "${part}", which is not among its parts`);
  }
}
