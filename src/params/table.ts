import { describeGrid, type Grid, snap } from "./grid.ts";
import type { Field, Param } from "./param.ts";

type Table = readonly (readonly number[])[];

/**
 * A table of numbers on one grid, its rows and columns named and fixed. A reader changes every
 * cell. Written as the steps of all cells, row by row, without anything between: "073915…".
 *
 * @param options.initial shape [rows, columns]
 */
export function table(
  options: {
    label: string;
    rows: readonly string[];
    columns: readonly string[];
    initial: Table;
  } & Grid,
): Param<Table> {
  const { label, rows, columns, initial, min, max, step } = options;
  const grid = { min, max, step };
  const stepsOf = (value: number) => Math.round((value - min) / step);
  const digits = String(stepsOf(max)).length;
  const cells = rows.length * columns.length;
  const written = new RegExp(`^\\d{${cells * digits}}$`);
  return {
    kind: "table",
    label,
    range: `${rows.length} × ${columns.length} numbers, each ${describeGrid(grid)}; written as ${digits} digits each, how many steps from ${min}`,
    initial,
    read(text) {
      if (!written.test(text)) return undefined;
      const cell = (i: number) => min + step * Number(text.slice(i * digits, (i + 1) * digits));
      return rows.map((_, row) => columns.map((_, column) => cell(row * columns.length + column)));
    },
    write: (value) =>
      value
        .flatMap((row) => row.map((cell) => String(stepsOf(cell)).padStart(digits, "0")))
        .join(""),
    nearest: (value) => value.map((row) => row.map((cell) => snap(cell, grid))),
    fields: () =>
      rows.flatMap((rowName, row) =>
        columns.map(
          (columnName, column): Field<Table> => ({
            type: "range",
            label: `${rowName}, ${columnName}`,
            ...grid,
            get: (value) => value[row]![column]!,
            set: (value, to) => value.with(row, value[row]!.with(column, snap(to, grid))),
          }),
        ),
      ),
  };
}
