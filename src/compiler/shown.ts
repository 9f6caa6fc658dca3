import { parseHTML } from "linkedom";
import type { Diagram, State } from "../diagram.ts";
import { tag } from "../html.ts";
import { drawOn } from "../stage.ts";
import { initialState, writeState } from "../state.ts";

/**
 * What a diagram makes of a state. A figure stands on several pages, and an edit to prose changes
 * none: whatever is asked for is made once.
 */
export class Shown {
  readonly #diagram: Diagram;
  readonly #state: State;
  readonly #drawings = new Map<number, string>();
  #values: object | undefined;
  #description: string | undefined;

  constructor(diagram: Diagram, state: State) {
    this.#diagram = diagram;
    this.#state = state;
  }

  /** What is computed. Throws what the diagram's own code throws. */
  get values(): object {
    this.#values ??= this.#diagram.compute(this.#state);
    return this.#values;
  }

  get description(): string {
    this.#description ??= this.#diagram.describe(this.values);
    return this.#description;
  }

  /** The pictures of a figure, one `<svg>` for each of its diagram's widths. */
  figure(describedBy: string): string {
    const attributes = {
      role: "group",
      "aria-label": this.#diagram.title,
      "aria-describedby": describedBy,
    };
    return this.#diagram.widths.map((width) => this.#picture(width, attributes)).join("");
  }

  /** A picture that nothing will bring to life, for a narrow place. */
  aside(): string {
    const attributes = { role: "img", "aria-label": this.description };
    return this.#picture(this.#diagram.widths[0]!, attributes);
  }

  #picture(width: number, attributes: Readonly<Record<string, string>>): string {
    const drawing = this.#drawings.get(width) ?? this.#draw(width);
    this.#drawings.set(width, drawing);
    return drawing.replace("<svg", () => tag("svg", attributes).slice(0, -1));
  }

  #draw(width: number): string {
    const { document } = parseHTML("<!doctype html><body></body>");
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg") as SVGSVGElement;
    svg.setAttribute("class", `drawing drawing-${width}`);
    svg.setAttribute("data-width", String(width));
    drawOn(svg, this.#diagram, this.#state, this.values);
    return svg.outerHTML;
  }
}

const kept = new WeakMap<Diagram, Map<string, Shown>>();

/** What `diagram` makes of `state`; kept as long as the diagram is. */
export function show(diagram: Diagram, state: State): Shown {
  const states = kept.get(diagram) ?? new Map<string, Shown>();
  kept.set(diagram, states);
  const key = JSON.stringify(writeState(diagram.params, initialState(diagram.params), state));
  const shown = states.get(key) ?? new Shown(diagram, state);
  states.set(key, shown);
  return shown;
}
