import type { Row } from "../kit/row.ts";

/** A word of the question on its place. */
interface WordPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Where a step of the program stands. */
export interface StepPlace {
  readonly y: number;
  readonly operation: Row;
  readonly column: Row;
  readonly pivot: Row;
}

/** Where everything stands. */
export interface Layout {
  readonly narrow: boolean;
  readonly height: number;
  readonly words: readonly WordPlace[];
  /** The cells of the table; names stand left of them, and the columns' above. */
  readonly table: {
    readonly x: number;
    readonly y: number;
    readonly cell: readonly [number, number];
  };
  /** How far the rows are selected, a column a step. */
  readonly extents: { readonly x: number; readonly cell: number };
  readonly steps: readonly StepPlace[];
  /** The answers: where each begins, and the base line of their names. */
  readonly answers: readonly (readonly [x: number, y: number])[];
}

export const wordHeight = 30;
const cellHeight = 26;
const shareHeight = 26;

/** The heights of a step: its title, its names, its shares, and what is free below. */
const stepHeight = 84;

/** @param words of the question, with whether each is a number */
export function layout(
  width: number,
  words: readonly { readonly text: string; readonly isNumber: boolean }[],
  { rows, columns, steps }: { rows: number; columns: number; steps: number },
): Layout {
  const narrow = width < 500;
  const places = wordPlaces(width, words);
  const top = (places.at(-1)?.y ?? 20) + wordHeight + 62;
  const table = {
    x: narrow ? 76 : 92,
    y: top,
    cell: [narrow ? 40 : 54, cellHeight] as const,
  };
  const extents = {
    x: table.x + columns * table.cell[0] + (narrow ? 6 : 26),
    cell: narrow ? 32 : 44,
  };
  const tableEnd = top + rows * cellHeight;
  const answersY = tableEnd + 34;
  const stepsY = narrow ? answersY + 54 : tableEnd + 40;
  const share = narrow ? 48 : 50;
  const stepPlaces = Array.from({ length: steps }, (_, t): StepPlace => {
    const y = stepsY + t * (stepHeight + (narrow ? 52 : 0));
    const at = (x: number, down: number, count: number): Row => ({
      x,
      y: y + down,
      cell: share,
      height: shareHeight,
      count,
    });
    const first = 38;
    const second = narrow ? first + 52 : first;
    const columnX = narrow ? 1 : 7 * share + 14;
    return {
      y,
      operation: at(1, first, 7),
      column: at(columnX, second, columns),
      pivot: at(columnX + columns * share + (narrow ? 12 : 14), second, 2),
    };
  });
  const answers = [0, 1, 2].map((i) =>
    narrow
      ? ([2 + i * 116, answersY] as const)
      : ([extents.x + 3 * extents.cell + 36, top + 10 + i * 66] as const),
  );
  return {
    narrow,
    height: Math.ceil(stepPlaces.at(-1)!.column.y + shareHeight + 6),
    words: places,
    table,
    extents,
    steps: stepPlaces,
    answers,
  };
}

/** Lines of words, as wide as their letters are on average: there is nothing to measure them by at build time. */
function wordPlaces(
  width: number,
  words: readonly { readonly text: string; readonly isNumber: boolean }[],
): WordPlace[] {
  let x = 0;
  let y = 26;
  return words.map(({ text, isNumber }) => {
    const wide = Math.min(width, isNumber ? 64 : Math.round(text.length * 7.7 + 16));
    if (x + wide > width) {
      x = 0;
      y += wordHeight + 6;
    }
    const place = { x, y, width: wide };
    x += wide + 4;
    return place;
  });
}
