import { type Selection, select } from "d3-selection";

/** A selection of one group, as the kit hands it on. */
export type Mark = Selection<SVGGElement, unknown, null, undefined>;

/** The layers of each element that were asked for before, by name. */
const known = new WeakMap<Element, Map<string, Element>>();

/** The `<g>` of that class directly under `parent`; made the first time, found from then on. */
export function layer(parent: { node(): Element | null }, name: string): Mark {
  const node = parent.node();
  if (!node) throw new TypeError(`layer "${name}": there is nothing to draw on`);
  const layers = known.get(node) ?? new Map<string, Element>();
  known.set(node, layers);
  const group = layers.get(name) ?? find(node, name) ?? select(node).append("g").node()!;
  if (!layers.has(name)) group.classList.add(name);
  layers.set(name, group);
  return select(group as SVGGElement);
}

/** The layer that a drawing of build time left there. */
function find(node: Element, name: string): Element | undefined {
  return [...node.children].find((child) => child.classList.contains(name));
}
