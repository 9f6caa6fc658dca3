import { select } from "d3-selection";

/** What a press on each mark asks for now: listeners are bound once and look here. */
const asked = new WeakMap<Element, (event: UIEvent) => void>();

/** Lets a mark be pressed by pointer, finger, space bar or Enter; a later call replaces what it asks for. */
export function onPress(node: Element, ask: (event: UIEvent) => void): void {
  const isNew = !asked.has(node);
  asked.set(node, ask);
  if (!isNew) return;
  select(node)
    .on("click.press", (event: MouseEvent) => asked.get(node)!(event))
    .on("keydown.press", (event: KeyboardEvent) => {
      if (event.key !== " " && event.key !== "Enter") return;
      event.preventDefault();
      asked.get(node)!(event);
    });
}
