import { writeEnglish, writeFrench } from "../../../src/training/tasks/translation/text.ts";

/** English words as each is printed in its place. */
export function printedWords(words: readonly string[]): string[] {
  return words.length === 0 ? [] : writeEnglish(words).replaceAll(",", " ,").split(" ");
}

/** A French sentence as it is printed, with a capital and a full stop. */
export function printedFrench(words: readonly string[]): string {
  const text = writeFrench(words);
  return text === "" ? "" : `${text[0]!.toUpperCase()}${text.slice(1)}.`;
}
