import { formatValue } from "../../src/format.ts";
import { shorten } from "../../src/lines.ts";
import { joinPhrases, type Phrase, writePhrases } from "../kit/phrases.ts";
import type { TranslationValues } from "./values.ts";

/** Weights below this are not told one by one. */
const least = 0.02;

const language = "fr";

/** What there is to be seen now. */
export function describe(values: TranslationValues): string {
  return joinPhrases(phrases(values));
}

/** The same, with what is French marked as French. */
export function describeIn(element: Element, values: TranslationValues): void {
  writePhrases(element, phrases(values));
}

function phrases(values: TranslationValues): Phrase[] {
  const { english, unknown, said, now, french } = values;
  const [first] = unknown;
  if (english.length === 0) {
    const words =
      "There is nothing to translate yet. Type a sentence, or pick a first word from the menu.";
    return [{ words }];
  }
  if (first) {
    const count = unknown.length - 1;
    const words = count === 1 ? "one other" : `${count} others`;
    const others = count > 0 ? ` Nor does it know ${words}.` : "";
    const nearest = first.nearest === undefined ? "" : ` Is it “${first.nearest}”?`;
    const word = `Word ${first.at + 1}, “${shorten(english[first.at]!, 30)}”`;
    return [
      {
        words: `${word}, is not among the ${values.knows.english} that the model knows.${nearest}${others}`,
      },
    ];
  }
  const spoken = said === "" ? [] : [{ words: shorten(said, 120), language }, { words: " " }];
  if (now === undefined) return [...spoken, { words: warning(values) }];
  return [
    ...spoken,
    { words: `${warning(values)} At “` },
    { words: french[now]!, language },
    { words: `” it looks at ${topWeight(values, now)}.` },
  ];
}

/** What speaks against trusting the translation. */
function warning({
  misfit,
  isUnfinished,
  isCut,
  right,
  wrong,
  english,
}: TranslationValues): string {
  if (isCut) return `Only the first ${english.length} words are read.`;
  if (misfit !== undefined) {
    return `By the grammar “${english[misfit]!}” cannot stand where it does: the model has never seen such a sentence.`;
  }
  if (isUnfinished) return "The sentence is not finished: the model has never seen such a one.";
  if (right === undefined) return "By the grammar every word is right.";
  const count = wrong.filter(Boolean).length;
  if (count === 0) return "By the grammar a word is missing.";
  return count === 1 ? "One word is wrong." : `${count} words are wrong.`;
}

/** Where a French word looks most. */
function topWeight({ weights, english }: TranslationValues, t: number): string {
  const row = weights[t]!;
  const most = row.indexOf(Math.max(...row));
  return `“${english[most]!}” with ${formatValue(row[most]!)}`;
}

/** What a hint over a French word says: the English words it looks at, the most first. */
export function tellFrench(
  { weights, english, french, wrong }: TranslationValues,
  t: number,
): string {
  const looks = ranked(weights[t]!).map(([weight, i]) => `${english[i]!} ${formatValue(weight)}`);
  return `${french[t]!}${wrong[t] ? " (wrong)" : ""} looks at ${looks.join(", ")}`;
}

/** What a hint over an English word says: the French words that look at it, the most first. */
export function tellEnglish(values: TranslationValues, i: number): string {
  const { weights, english, french, shown, unknown, misfit } = values;
  const word = english[i]!;
  const strange = unknown.find(({ at }) => at === i);
  if (strange) return `${shorten(word, 30)}: not a word that the model knows`;
  const column = weights.slice(0, shown).map((row) => row[i]!);
  const looks = ranked(column).map(([weight, t]) => `${french[t]!} ${formatValue(weight)}`);
  const odd = misfit === i ? " (cannot stand here)" : "";
  return looks.length === 0 ? `${word}${odd}` : `${word}${odd} is looked at by ${looks.join(", ")}`;
}

/** The largest weights with their places: four at most, and none that hardly counts. */
function ranked(weights: readonly number[]): [number, number][] {
  return weights
    .map((weight, i): [number, number] => [weight, i])
    .filter(([weight]) => weight >= least)
    .sort(([a], [b]) => b - a)
    .slice(0, 4);
}
