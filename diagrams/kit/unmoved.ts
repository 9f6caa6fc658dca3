import { isAlike } from "./alike.ts";

/** What each aspect of an element was last drawn for. */
const drawn = new WeakMap<Element, Map<string, unknown>>();

/**
 * Whether an aspect of an element was last drawn for these very values, so that it need not be
 * drawn again. For layers of many marks, whose places and texts it would take time to compute; what
 * has not changed is not written anyway (src/sparing.ts). The values are kept, not copied: nobody may
 * change them.
 */
export function isUnmoved(node: Element | null, aspect: string, values: unknown): boolean {
  if (!node) return false;
  const aspects = drawn.get(node) ?? new Map<string, unknown>();
  drawn.set(node, aspects);
  if (aspects.has(aspect) && isAlike(aspects.get(aspect), values)) return true;
  aspects.set(aspect, values);
  return false;
}
