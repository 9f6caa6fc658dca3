import { parseHTML } from "linkedom";
import type { Diagram, State } from "../diagram.ts";
import { drawOn } from "../stage.ts";

/** The pictures of a figure in a state, one `<svg>` for each of its diagram's widths. */
export function drawStatic(diagram: Diagram, state: State, describedBy: string): string {
  const attributes = {
    role: "group",
    "aria-label": diagram.title,
    "aria-describedby": describedBy,
  };
  return drawAt(diagram, state, diagram.widths, attributes);
}

/** A picture of a diagram in a state that nothing will bring to life, for a narrow place. */
export function drawAside(diagram: Diagram, state: State): string {
  const attributes = {
    role: "img",
    "aria-label": diagram.describe(diagram.compute(state)),
  };
  return drawAt(diagram, state, diagram.widths.slice(0, 1), attributes);
}

function drawAt(
  diagram: Diagram,
  state: State,
  widths: readonly number[],
  attributes: Readonly<Record<string, string>>,
): string {
  const values = diagram.compute(state);
  const { document } = parseHTML("<!doctype html><body></body>");
  const pictures = widths.map((width) => {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg") as SVGSVGElement;
    svg.setAttribute("class", `drawing drawing-${width}`);
    svg.setAttribute("data-width", String(width));
    for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
    drawOn(svg, diagram, state, values);
    return svg.outerHTML;
  });
  return pictures.join("");
}
