import { type Comparison, type Kind, kinds, type Slots } from "./kinds.ts";
import { columnNames } from "./table.ts";

/** Chooses one of several ways to say something. */
export type Pick = <T>(ways: readonly T[]) => T;

const comparisons: Record<Comparison, readonly string[][]> = {
  over: [["over"], ["above"], ["more", "than"]],
  under: [["under"], ["below"], ["less", "than"]],
};

/** A piece of a wording: words with alternatives, or a gap. */
type Piece = { ways: string[][] } | { gap: ">" | "#" } | { column: number };

const pieces = new Map(
  kinds.flatMap(({ wordings }) => wordings.map((wording) => [wording, cut(wording)])),
);

/** The words of a question of a kind, with its gaps filled; `pick` chooses among synonyms. */
export function phrase(kind: Kind, slots: Slots, pick: Pick): string[] {
  const left = { comparisons: [...slots.comparisons], numbers: [...slots.numbers] };
  return pieces.get(pick(kind.wordings))!.flatMap((piece) => {
    if ("ways" in piece) return pick(piece.ways);
    if ("column" in piece) return [columnNames[slots.columns[piece.column]!]!];
    return piece.gap === ">"
      ? pick(comparisons[left.comparisons.shift()!])
      : [writeNumber(left.numbers.shift()!)];
  });
}

/** The kind of a question and what fills its gaps, or `undefined` if it is worded otherwise. */
export function recognise(words: readonly string[]): { kind: Kind; slots: Slots } | undefined {
  for (const kind of kinds) {
    for (const wording of kind.wordings) {
      const empty = { columns: [], comparisons: [], numbers: [] };
      const slots = match(pieces.get(wording)!, words, empty);
      if (slots && fits(kind, slots)) return { kind, slots };
    }
  }
  return undefined;
}

/** Whether a word is a number, such as .45 or 0.5. */
export function isNumber(word: string): boolean {
  return /^(\d+|\d*\.\d+)$/.test(word);
}

/** Every word that a question may have, without its numbers. */
export function questionWords(): string[] {
  const fixed = [...pieces.values()]
    .flat()
    .flatMap((piece) => ("ways" in piece ? piece.ways.flat() : []));
  return [...new Set([...fixed, ...Object.values(comparisons).flat(2), ...columnNames])].sort();
}

/** A number as questions write it: .45. */
function writeNumber(number: number): string {
  return number.toFixed(2).replace(/^0/, "");
}

function cut(wording: string): Piece[] {
  return (wording.match(/\{[^}]*\}|\S+/g) ?? []).map((piece): Piece => {
    if (piece === ">" || piece === "#") return { gap: piece };
    if (/^[ABC]$/.test(piece)) return { column: "ABC".indexOf(piece) };
    const ways = piece.replace(/[{}]/g, "").split("|");
    return { ways: ways.map((way) => way.split(" ")) };
  });
}

function match(
  [piece, ...rest]: readonly Piece[],
  words: readonly string[],
  slots: Slots,
): Slots | undefined {
  const [word, ...others] = words;
  if (!piece) return word === undefined ? slots : undefined;
  if (word === undefined) return undefined;
  if ("ways" in piece) {
    const way = piece.ways.find((way) => way.every((part, i) => words[i] === part));
    return way && match(rest, words.slice(way.length), slots);
  }
  if ("column" in piece) {
    const column = columnNames.indexOf(word);
    if (column < 0 || slots.columns.includes(column)) return undefined;
    return match(rest, others, { ...slots, columns: [...slots.columns, column] });
  }
  if (piece.gap === "#")
    return isNumber(word)
      ? match(rest, others, { ...slots, numbers: [...slots.numbers, Number(word)] })
      : undefined;
  for (const comparison of ["over", "under"] as const)
    for (const way of comparisons[comparison])
      if (way.every((part, i) => words[i] === part))
        return match(rest, words.slice(way.length), {
          ...slots,
          comparisons: [...slots.comparisons, comparison],
        });
  return undefined;
}

function fits({ comparisons }: Kind, slots: Slots): boolean {
  return comparisons.every((wanted, i) => !wanted || wanted === slots.comparisons[i]);
}
