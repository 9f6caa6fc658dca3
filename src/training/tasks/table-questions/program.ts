import type { Table } from "./table.ts";

/**
 * One step of a program over a table, in the terms of Neelakantan, Le and Sutskever, *Neural
 * Programmer* (2015), table 1: a filter keeps those of the selected rows whose cell is greater or
 * lesser than a number of the question; argmax and argmin keep the one with the best cell; count
 * and sum give the answer from the rows that are selected by then.
 */
export type Step =
  | { operation: "greater" | "lesser"; column: number; number: number }
  | { operation: "argmax" | "argmin"; column: number }
  | { operation: "sum"; column: number }
  | { operation: "count" };

/** At most three steps; `number` in a step says which of the question's numbers is meant. */
export type Program = readonly Step[];

/** What a program does to a table. */
export interface Run {
  /** The rows selected after each step, shape [steps, rows]. */
  selections: boolean[][];
  /** The answer, rounded to hundredths; 0 if no step gives one. */
  answer: number;
}

/** Runs a program on a table, with the numbers of a question; all rows are selected at first. */
export function run(program: Program, table: Table, numbers: readonly number[]): Run {
  let selected = table.map(() => true);
  let answer = 0;
  const selections = program.map((step) => {
    const rows = table.filter((_, row) => selected[row]);
    switch (step.operation) {
      case "count":
        answer = rows.length;
        break;
      case "sum":
        answer = rows.reduce((sum, row) => sum + row[step.column]!, 0);
        break;
      default:
        selected = select(step, table, selected, numbers);
    }
    return selected;
  });
  return { selections, answer: Math.round(answer * 100) / 100 };
}

function select(
  step: Exclude<Step, { operation: "sum" | "count" }>,
  table: Table,
  selected: readonly boolean[],
  numbers: readonly number[],
): boolean[] {
  const cells = table.map((row) => row[step.column]!);
  const open = cells.filter((_, row) => selected[row]);
  switch (step.operation) {
    case "greater":
      return cells.map((cell, row) => selected[row]! && cell > numbers[step.number]!);
    case "lesser":
      return cells.map((cell, row) => selected[row]! && cell < numbers[step.number]!);
    case "argmax":
      return onlyFirst(cells, selected, Math.max(...open));
    case "argmin":
      return onlyFirst(cells, selected, Math.min(...open));
  }
}

function onlyFirst(
  cells: readonly number[],
  selected: readonly boolean[],
  best: number,
): boolean[] {
  const first = cells.findIndex((cell, row) => selected[row] && cell === best);
  return cells.map((_, row) => row === first);
}
