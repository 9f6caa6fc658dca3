import { parseHTML } from "linkedom";
import type { Diagram, State } from "../diagram.ts";
import { type Markup, trusted } from "../html.ts";
import { drawOn } from "../stage.ts";
import { initialState, writeState } from "../state.ts";

/**
 * What a diagram makes of a state. A figure stands on several pages, and an edit to prose changes
 * none: whatever is asked for is made once.
 */
export class Shown {
  readonly diagram: Diagram;
  /** The state, as a link's query says where it differs from the diagram's own; "" where it does not. */
  readonly query: string;
  readonly state: State;
  readonly #drawings = new Map<number, string>();
  #values: object | undefined;
  #description: string | undefined;

  constructor(diagram: Diagram, state: State, query: string) {
    this.diagram = diagram;
    this.query = query;
    this.state = state;
  }

  /** What is computed. Throws what the diagram's own code throws. */
  get values(): object {
    this.#values ??= this.diagram.compute(strict(this.state));
    return this.#values;
  }

  get description(): string {
    this.#description ??= this.diagram.describe(this.values);
    return this.#description;
  }

  /** The description, its words of other languages marked. Throws where it says anything else. */
  get markedDescription(): Markup | string {
    const { diagram, values, description } = this;
    if (!diagram.describeIn) return description;
    const element = parseHTML("<!doctype html><body></body>").document.createElement("p");
    diagram.describeIn(element, values);
    if (element.textContent !== description) {
      throw new Error(`it says “${description}”, and writes “${element.textContent}”`);
    }
    return trusted(element.innerHTML);
  }

  /** The picture for one of the diagram's widths, as `<svg>`. */
  drawing(width: number): string {
    const drawing = this.#drawings.get(width) ?? this.#draw(width);
    this.#drawings.set(width, drawing);
    return drawing;
  }

  #draw(width: number): string {
    const { document } = parseHTML("<!doctype html><body></body>");
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg") as SVGSVGElement;
    svg.setAttribute("class", `drawing drawing-${width}`);
    svg.setAttribute("data-width", String(width));
    drawOn(svg, this.diagram, strict(this.state), this.values);
    if (!/^0 0 \d+ \d+/.test(svg.getAttribute("viewBox") ?? "")) {
      throw new Error("it gives its picture no height");
    }
    return svg.outerHTML;
  }
}

/** A state that a diagram's code can ask for no more than there is: a misspelt name would give undefined. */
function strict(state: State): State {
  return new Proxy(state, {
    get(target, name) {
      if (typeof name === "string" && !Object.hasOwn(target, name)) {
        const known = Object.keys(target).join(", ") || "none";
        throw new Error(`there is no parameter "${name}" (there is ${known})`);
      }
      return target[name as string];
    },
  });
}

const kept = new WeakMap<Diagram, Map<string, Shown>>();

/** What `diagram` makes of `state`; kept as long as the diagram is. */
export function show(diagram: Diagram, state: State): Shown {
  const states = kept.get(diagram) ?? new Map<string, Shown>();
  kept.set(diagram, states);
  const written = writeState(diagram.params, initialState(diagram.params), state);
  const query = new URLSearchParams(written).toString();
  const shown = states.get(query) ?? new Shown(diagram, state, query);
  states.set(query, shown);
  return shown;
}
