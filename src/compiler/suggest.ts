import { distance } from "fastest-levenshtein";

/** The candidate that `wrong` most likely stands for; undefined where none is near. */
export function suggest(wrong: string, candidates: Iterable<string>): string | undefined {
  // A single letter is as near to any other.
  if (wrong.length < 2) return undefined;
  // One slip in a short word and one in three letters of a long one still count as near.
  let best = Math.max(1, Math.floor(wrong.length / 3)) + 1;
  let nearest: string | undefined;
  for (const candidate of candidates) {
    if (Math.abs(wrong.length - candidate.length) >= best) continue;
    const apart = slips(wrong, candidate);
    if (apart < best && candidate !== wrong) {
      best = apart;
      nearest = candidate;
    }
  }
  return nearest;
}

/** How many slips of a key lie between two words; a difference of case, or two neighbours swapped, is one. */
function slips(a: string, b: string): number {
  if (a.toLowerCase() === b.toLowerCase()) return 1;
  const i = firstDifference(a, b);
  const swapped = a.slice(0, i) + (a[i + 1] ?? "") + (a[i] ?? "") + a.slice(i + 2);
  return swapped === b ? 1 : distance(a, b);
}

function firstDifference(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}
