/**
 * Whether the example called `key` belongs to the held-out part of a task. The answer depends on
 * the key alone, so that an example is never on both sides, whatever the seed that drew it.
 *
 * @param fraction the share of all keys that is held out, from 0 to 1
 */
export function isHeldOut(key: string, fraction: number): boolean {
  return hash(key) / 2 ** 32 < fraction;
}

/** 32 bits of `text`: FNV-1a, then the mixing that ends MurmurHash3, so that every bit counts. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
