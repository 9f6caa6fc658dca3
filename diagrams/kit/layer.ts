import { type Selection, select } from "d3-selection";

/** A selection of one group, as the kit hands it on. */
export type Mark = Selection<SVGGElement, unknown, null, undefined>;

/** The `<g>` of that class directly under `parent`; made the first time, found from then on. */
export function layer(parent: { node(): Element | null }, name: string): Mark {
  const node = parent.node();
  if (!node) throw new TypeError(`layer "${name}": there is nothing to draw on`);
  const found = [...node.children].find((child) => child.classList.contains(name));
  const group = found ?? select(node).append("g").attr("class", name).node();
  return select(group as SVGGElement);
}
