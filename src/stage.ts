import { select } from "d3-selection";
import type { Diagram, Stage, State } from "./diagram.ts";
import { writeSparingly } from "./sparing.ts";

writeSparingly();

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
      setHeight: (height) => select(svg).attr("viewBox", `0 0 ${width} ${height}`),
      ...(change && { change }),
    },
    values,
  );
}
