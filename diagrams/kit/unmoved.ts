/** What each aspect of an element was last drawn for. */
const drawn = new WeakMap<Element, Map<string, string>>();

/**
 * Whether an aspect of an element was last drawn for these very values, so that it need not be
 * drawn again. A change of state moves few marks; setting the attributes of all the others anew
 * would take most of the time of a drawing.
 */
export function isUnmoved(node: Element | null, aspect: string, values: unknown): boolean {
  if (!node) return false;
  const aspects = drawn.get(node) ?? new Map<string, string>();
  drawn.set(node, aspects);
  const key = JSON.stringify(values);
  if (aspects.get(aspect) === key) return true;
  aspects.set(aspect, key);
  return false;
}
