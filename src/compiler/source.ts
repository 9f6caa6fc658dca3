import type { Place } from "./types.ts";

/** A file of the article, with line ends as \n, and the way from an offset in it to a place. */
export interface Source {
  readonly file: string;
  readonly text: string;
  place(offset: number): Place;
  /** The offset of a line's first character; lines count from 0, as markdown-it's do. */
  lineStart(line: number): number;
  /** A line without its end. */
  line(line: number): string;
}

/** The file `file` with the content `raw`. */
export function readSource(file: string, raw: string): Source {
  const text = raw
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .replaceAll("\0", "\uFFFD");
  const starts = [0];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) {
    starts.push(end + 1);
  }
  const lineStart = (line: number) => starts[line] ?? text.length;
  return {
    file,
    text,
    lineStart,
    line: (line) => text.slice(lineStart(line), lineStart(line + 1)).replace(/\n$/, ""),
    place(offset) {
      const line = lastNotAfter(starts, offset);
      return { file, line: line + 1, column: offset - starts[line]! + 1 };
    },
  };
}

/** The index of the last of the rising `numbers` that is not greater than `value`. */
export function lastNotAfter(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (numbers[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
