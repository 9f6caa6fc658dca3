import type { UnknownWord } from "../unknown-word.ts";
import { englishWords } from "./vocabulary.ts";

const bySpelling = new Map(englishWords.map((word) => [word.toLowerCase(), word]));

/**
 * The words of a typed English sentence, spelt as the grammar spells them; "didn't" and "wasn't"
 * are two words, and a full stop at the end is left out.
 */
export function readEnglish(typed: string): { words: string[]; unknown: UnknownWord[] } {
  const words: string[] = [];
  const unknown: UnknownWord[] = [];
  const open = typed.replace(/[.!?]\s*$/, "");
  for (const { 0: word, index } of open.matchAll(/[\p{L}\p{N}'’-]+|[^\s\p{L}\p{N}]/gu)) {
    const parts = word.replace(/n['’]t$/i, " not").split(" ");
    const known = parts.map((part) => bySpelling.get(part.toLowerCase()));
    if (known.every((part) => part !== undefined)) words.push(...known);
    else {
      words.push(word);
      unknown.push({ word, start: index, end: index + word.length });
    }
  }
  return { words, unknown };
}

/**
 * The known English word that takes the fewest changes of a letter to come to, the first of several;
 * none if that would change half of the letters.
 */
export function nearestEnglish(word: string): string | undefined {
  const wanted = word.toLowerCase();
  const changes = englishWords.map((known) => changesBetween(wanted, known.toLowerCase()));
  const fewest = Math.min(...changes);
  return fewest < wanted.length / 2 ? englishWords[changes.indexOf(fewest)] : undefined;
}

/** How many letters to put in, take out or exchange to make `a` into `b` (Levenshtein 1966). */
function changesBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const exchanged = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(exchanged, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}

/** English words as they are printed: "European Economic Area" is a name and has its capitals. */
export function writeEnglish(words: readonly string[]): string {
  return words
    .join(" ")
    .replaceAll(" ,", ",")
    .replaceAll("European economic area", "European Economic Area");
}

/** French words as they are printed: nothing between an apostrophe and the word it belongs to. */
export function writeFrench(words: readonly string[]): string {
  return words.join(" ").replaceAll("' ", "'").replaceAll(" ,", ",").replaceAll("'", "’");
}
