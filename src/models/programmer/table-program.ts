import { argmax } from "../autodiff/argmax.ts";
import { type TableChoice, type TableOperation, tableOperations } from "./table.ts";

/** One line of a program on a table. */
interface TableLine {
  readonly operation: TableOperation;
  readonly column: number;
}

/** The program that a sequence of soft choices comes closest to. */
export function hardenTable(choices: readonly TableChoice[], member = 0): TableLine[] {
  return choices.map(({ operation, column }) => ({
    operation: tableOperations[argmax(operation, member)]!,
    column: argmax(column, member),
  }));
}

/** What a program on a table is about. */
interface TableNames {
  readonly columns: readonly string[];
  /** The numbers that `greater` and `lesser` compare with. */
  readonly greaterThan: number;
  readonly lesserThan: number;
}

/**
 * A program as text, a line a step, for each operation what it does: `greater: rows where area > 3`.
 */
export function printTable(program: readonly TableLine[], names: TableNames): string {
  const print: Record<TableOperation, (column: string) => string> = {
    sum: (column) => `sum ${column} over the selected rows`,
    count: () => "count the selected rows",
    difference: () => "take the scalar of 1 step ago from that of 3 steps ago",
    greater: (column) => `select the rows where ${column} > ${names.greaterThan}`,
    lesser: (column) => `select the rows where ${column} < ${names.lesserThan}`,
    and: () => "select the rows selected both 1 and 2 steps ago",
    or: () => "select the rows selected 1 or 2 steps ago",
    assign: (column) => `look up ${column} in the selected rows`,
    reset: () => "select all rows",
  };
  return program
    .map(({ operation, column }) => `${operation}: ${print[operation](names.columns[column]!)}`)
    .join("\n");
}
