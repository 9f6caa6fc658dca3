import { englishWords, frenchWords } from "./vocabulary.ts";

/** The row of the marker that ends a French sentence, and that stands before its first word. */
export const marker = frenchWords.length;

const englishRows = rowsOf(englishWords);
const frenchRows = rowsOf(frenchWords);

/** The rows of English words in a translator's embedding. @throws RangeError for an unknown word */
export function rowsOfEnglish(words: readonly string[]): number[] {
  return words.map((word) => rowOf(englishRows, word));
}

/** The rows of French words among a translator's outputs. @throws RangeError for an unknown word */
export function rowsOfFrench(words: readonly string[]): number[] {
  return words.map((word) => rowOf(frenchRows, word));
}

/** The French words of rows; the marker is left out. */
export function frenchOf(rows: readonly number[]): string[] {
  return rows.filter((row) => row !== marker).map((row) => frenchWords[row]!);
}

function rowsOf(words: readonly string[]): ReadonlyMap<string, number> {
  return new Map(words.map((word, row) => [word, row]));
}

function rowOf(rows: ReadonlyMap<string, number>, word: string): number {
  const row = rows.get(word);
  if (row === undefined) throw new RangeError(`"${word}" is not a word of the grammar`);
  return row;
}
