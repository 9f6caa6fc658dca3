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

/** A text in lines of at most so many characters, broken between words. */
export function wrap(text: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= length) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

/** A text that is cut, if need be, to at most so many characters. */
export function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}
