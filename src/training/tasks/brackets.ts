import { type Random, randomItem } from "../../models/random.ts";

/** What a network of this task is given, one character a step. */
export const alphabet = ["(", ")", "[", "]"] as const;

export type Bracket = (typeof alphabet)[number];

/** Whether a character belongs to the alphabet. */
export function isBracket(character: string): character is Bracket {
  return (alphabet as readonly string[]).includes(character);
}

/** The most brackets that are open at once in a text of the language. */
export const deepest = 3;

/** What can be said at every step: the bracket that is to be closed first. */
export const labels = ["nothing", "(", "[", "broken"] as const;

/** What can be said of a whole text. */
export const verdicts = ["all closed", "still open", "broken"] as const;

/** What may come next. */
export const nexts = [...alphabet, "end"] as const;

/** What is to be known of a text so far. */
export interface Standing {
  /** The brackets that wait to be closed, outermost first. */
  readonly open: readonly ("(" | "[")[];
  /** Whether a bracket closed what was not open; nothing mends that. */
  readonly isBroken: boolean;
}

const partner = { ")": "(", "]": "[" } as const;
/** What closes what is open. */
export const closing = { "(": ")", "[": "]" } as const;

/** Before the first bracket. */
export const start: Standing = { open: [], isBroken: false };

/** The standing after one more bracket. */
export function after({ open, isBroken }: Standing, bracket: Bracket): Standing {
  if (isBroken) return { open, isBroken };
  if (bracket === "(" || bracket === "[") return { open: [...open, bracket], isBroken };
  return open.at(-1) === partner[bracket]
    ? { open: open.slice(0, -1), isBroken }
    : { open, isBroken: true };
}

/** The standings before the first bracket of a text and after each one. */
export function standingsOf(text: readonly Bracket[]): Standing[] {
  const standings = [start];
  for (const bracket of text) standings.push(after(standings.at(-1)!, bracket));
  return standings;
}

/** What a network is given for a bracket: 1 at its place in the alphabet, 0 elsewhere. */
export const encode = (bracket: Bracket) => alphabet.map((each) => (each === bracket ? 1 : 0));

/** The label of a standing, by its place in `labels`. */
export function labelOf({ open, isBroken }: Standing): number {
  return labels.indexOf(isBroken ? "broken" : (open.at(-1) ?? "nothing"));
}

/** The verdict on a standing, by its place in `verdicts`. */
export function verdictOf({ open, isBroken }: Standing): number {
  return verdicts.indexOf(isBroken ? "broken" : open.length > 0 ? "still open" : "all closed");
}

/**
 * What may come next in a text of the language, with its probability: brackets that are open are
 * closed sooner or later, and a text may end where none is open.
 */
function nextOf({ open }: Standing): readonly { next: (typeof nexts)[number]; p: number }[] {
  const innermost = open.at(-1);
  if (innermost === undefined) {
    return [
      { next: "end", p: 0.5 },
      { next: "(", p: 0.25 },
      { next: "[", p: 0.25 },
    ];
  }
  if (open.length === deepest) return [{ next: closing[innermost], p: 1 }];
  return [
    { next: closing[innermost], p: 0.5 },
    { next: "(", p: 0.25 },
    { next: "[", p: 0.25 },
  ];
}

/**
 * A text of the language of nested brackets, at least one pair long.
 *
 * @param longest the most characters; brackets are closed in time
 */
export function bracketsText(random: Random, longest: number): Bracket[] {
  const text: Bracket[] = [];
  let standing = start;
  for (;;) {
    const innermost = standing.open.at(-1);
    const room = longest - text.length - standing.open.length;
    const options = nextOf(standing).filter(
      ({ next }) => room >= 2 || next === "end" || (innermost && next === closing[innermost]),
    );
    const next = pick(random, text.length === 0 ? options.slice(1) : options);
    if (next === "end") return text;
    text.push(next);
    standing = after(standing, next);
  }
}

/** The same text with one bracket, anywhere in it, put in place of another. */
export function spoil(random: Random, text: readonly Bracket[]): Bracket[] {
  const at = Math.floor(random() * text.length);
  const others = alphabet.filter((bracket) => bracket !== text[at]);
  return text.with(at, randomItem(random, others));
}

function pick<T>(random: Random, options: readonly { next: T; p: number }[]): T {
  let rest = random() * options.reduce((sum, { p }) => sum + p, 0);
  for (const { next, p } of options) {
    rest -= p;
    if (rest < 0) return next;
  }
  return options.at(-1)!.next;
}
