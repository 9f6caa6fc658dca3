import { wrap } from "../../src/lines.ts";
import type { Grid } from "../kit/heat.ts";
import type { TranslationValues } from "./values.ts";

/** A column of words, a row each. */
export interface Column {
  /** Where the words end (English) or begin (French). */
  readonly x: number;
  readonly y: number;
  readonly row: number;
  readonly width: number;
}

/** Where everything stands. The rows of French words are those of the matrix where it stands beside them. */
export interface Layout {
  readonly narrow: boolean;
  /** How many characters a line of running text takes. */
  readonly line: number;
  /** The base line of the first line of the translation. */
  readonly said: number;
  readonly english: Column;
  readonly french: Column;
  readonly matrix: Grid;
  /** The base line of what stands at the foot. */
  readonly foot: number;
}

/** The height of a row of words, and of a line of running text. */
const row = 20;
export const lineHeight = 20;

/** The room that English words take over the matrix, where they stand upright. */
const upright = (words: readonly string[]) =>
  10 + 7 * Math.max(0, ...words.map(({ length }) => length));

export function layout(width: number, { english, french, whole }: TranslationValues): Layout {
  const narrow = width < 500;
  const columns = Math.max(1, english.length);
  const rows = french.length;
  const line = narrow ? 42 : 48;
  const room = wrap(whole, line).length * lineHeight;
  const said = 18;
  // Without a translation there is no matrix.
  const header = rows > 0 ? upright(english) : 0;
  const y = narrow ? said + Math.max(2 * lineHeight, room) + 20 : Math.max(header + 8, room + 40);
  const listEnd = y + Math.max(columns, rows) * row;
  const cell = (most: number, room: number) =>
    Math.min(most, Math.floor((100 * room) / columns) / 100);
  const matrix: Grid = narrow
    ? {
        x: 108,
        y: listEnd + (rows > 0 ? 16 : 0) + header,
        columns,
        rows,
        cell: [cell(20, width - 109), 17],
      }
    : { x: 366, y, columns, rows, cell: [cell(24, width - 367), row] };
  const end = Math.max(listEnd, matrix.y + rows * matrix.cell[1]);
  return {
    narrow,
    line,
    said,
    english: { x: narrow ? 104 : 112, y, row, width: narrow ? 104 : 112 },
    french: { x: narrow ? 214 : 238, y, row, width: narrow ? 126 : 118 },
    matrix,
    foot: end + 28,
  };
}
