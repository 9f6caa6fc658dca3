import { isAlike } from "./alike.ts";

/** What each aspect of an element was last drawn for. */
const drawn = new WeakMap<Element, Map<string, unknown>>();

/**
 * Whether an aspect of an element was last drawn for these very values, so that it need not be
 * drawn again. A change of state moves few marks; setting the attributes of all the others anew
 * would take most of the time of a drawing. The values are kept, not copied: nobody may change them.
 */
export function isUnmoved(node: Element | null, aspect: string, values: unknown): boolean {
  if (!node) return false;
  const aspects = drawn.get(node) ?? new Map<string, unknown>();
  drawn.set(node, aspects);
  if (aspects.has(aspect) && isAlike(aspects.get(aspect), values)) return true;
  aspects.set(aspect, values);
  return false;
}

/** For `selection.filter`: keeps the marks whose datum has changed since that aspect of them was drawn. */
export function moved(aspect: string) {
  return function (this: Element, datum: unknown): boolean {
    return !isUnmoved(this, aspect, datum);
  };
}
