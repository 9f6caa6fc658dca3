import { captionWords } from "./caption.ts";

/** The numbers of the markers before a caption and behind it; the words follow them. */
export const markers = { begin: 0, end: 1 } as const;

const firstWord = 2;

/** How many numbers there are. */
export const vocabularySize = firstWord + captionWords.length;

/** The most words of a caption. */
export const longestCaption = 12;

/** The words of a caption as numbers. @throws RangeError for a word that no caption has */
export function wordNumbers(words: readonly string[]): number[] {
  return words.map((word) => {
    const at = captionWords.indexOf(word);
    if (at < 0) throw new RangeError(`No caption has the word ${word}`);
    return firstWord + at;
  });
}

/** The word of a number; undefined for a marker. */
export function wordOf(number: number): string | undefined {
  return captionWords[number - firstWord];
}
