import { select } from "d3-selection";
import type { Diagram, Stage, State } from "./diagram.ts";

/** Draws a diagram in a state, on an `<svg>` of one of its widths; the nodes that are there are used. */
export function drawOn(
  svg: SVGSVGElement,
  diagram: Diagram,
  state: State,
  values: object,
  change?: Stage["change"],
): void {
  const width = Number(svg.getAttribute("data-width"));
  diagram.draw(
    {
      svg: select(svg),
      width,
      state,
      setHeight: (height) => {
        const viewBox = `0 0 ${width} ${height}`;
        // A browser lays everything out anew even when it is told what it knows.
        if (svg.getAttribute("viewBox") !== viewBox) svg.setAttribute("viewBox", viewBox);
      },
      ...(change && { change }),
    },
    values,
  );
}
