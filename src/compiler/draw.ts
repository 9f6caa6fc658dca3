import { parseHTML } from "linkedom";
import type { Diagram, State } from "../diagram.ts";
import { drawOn } from "../stage.ts";

/** The pictures of a diagram in a state, one `<svg>` for each of its widths. */
export function drawStatic(diagram: Diagram, state: State, describedBy: string): string {
  const values = diagram.compute(state);
  const { document } = parseHTML("<!doctype html><body></body>");
  const pictures = diagram.widths.map((width) => {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg") as SVGSVGElement;
    svg.setAttribute("class", `drawing drawing-${width}`);
    svg.setAttribute("data-width", String(width));
    svg.setAttribute("role", "group");
    svg.setAttribute("aria-label", diagram.title);
    svg.setAttribute("aria-describedby", describedBy);
    drawOn(svg, diagram, state, values);
    return svg.outerHTML;
  });
  return pictures.join("");
}
