import { distance } from "fastest-levenshtein";

/** The candidate that `wrong` most likely stands for; undefined where none is near. */
export function suggest(wrong: string, candidates: Iterable<string>): string | undefined {
  // What ids begin with makes them no more alike: "fig-nope" is not nearly "fig-pipe".
  const [kind, rest] = split(wrong);
  // A single letter is as near to any other.
  if (rest.length < 2) return undefined;
  // One slip in a short word and one in three letters of a long one still count as near.
  let best = Math.max(1, Math.floor(rest.length / 3)) + 1;
  let nearest: string | undefined;
  for (const candidate of candidates) {
    const [otherKind, other] = kind ? split(candidate) : ["", candidate];
    if (Math.abs(rest.length - other.length) >= best) continue;
    const apart = slips(rest, other) + (kind === otherKind ? 0 : 1);
    if (apart < best && candidate !== wrong) {
      best = apart;
      nearest = candidate;
    }
  }
  return nearest;
}

/** An id as what it begins with and the rest; another word as nothing and itself. */
function split(word: string): readonly [kind: string, rest: string] {
  const [kind = ""] = /^(?:fig|eq|sec)-/.exec(word) ?? [];
  return [kind, word.slice(kind.length)];
}

/** How many slips of a key lie between two words; a difference of case, or two neighbours swapped, is one. */
function slips(a: string, b: string): number {
  if (a === b) return 0;
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
