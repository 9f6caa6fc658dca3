import type { Stage } from "../../src/diagram.ts";
import { layer } from "./layer.ts";
import type { Rectangle } from "./rectangle.ts";
import { isUnmoved } from "./unmoved.ts";

/** A number with its name, in a frame. */
interface NamedValue extends Rectangle {
  readonly name: string;
  /** What it is called where several have one name: "a, on the left of step 2". */
  readonly told?: string;
  readonly value: string;
}

/** Draws numbers with their names: the first is the part "name.1". */
export function drawValues(stage: Stage, part: string, values: readonly NamedValue[]): void {
  const group = layer(stage.svg, `values-${part}`).attr("data-part", part);
  if (isUnmoved(group.node(), "values", values)) return;
  const joined = group
    .selectChildren<SVGGElement, NamedValue>("g.named")
    .data(values)
    .join((enter) => {
      const named = enter.append("g").attr("class", "named").attr("role", "img");
      named.attr("data-part", (_, i) => `${part}.${i + 1}`);
      named.append("rect").attr("class", "frame outline").attr("rx", 5);
      const text = named.append("text").attr("text-anchor", "middle");
      text.append("tspan").attr("class", "label-note");
      text.append("tspan").attr("class", "weight").attr("dx", 6);
      return named;
    })
    .attr("aria-label", (d) => `${d.told ?? d.name}: ${d.value}`)
    .attr("transform", (d) => `translate(${d.x},${d.y})`);
  joined
    .select("rect")
    .attr("width", (d) => d.width)
    .attr("height", (d) => d.height);
  joined
    .select("text")
    .attr("x", (d) => d.width / 2)
    .attr("y", (d) => d.height / 2 + 4.5);
  joined.select(".label-note").text((d) => d.name);
  joined.select(".weight").text((d) => d.value);
}
