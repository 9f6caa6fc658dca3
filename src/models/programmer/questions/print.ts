import type { Line } from "./harden.ts";
import type { Operation } from "./step.ts";

/**
 * A line of a program on a table, in words: `keep the rows where rain > .40`.
 *
 * @param columns the names of the table's columns
 * @param numbers the question's numbers, as they are written; none for a question without
 */
export function printLine(
  { operation, column, number }: Line,
  columns: readonly string[],
  numbers: readonly string[],
): string {
  const name = columns[column]!;
  const filter = (sign: string) =>
    numbers[number] === undefined
      ? "keep no row: no number given"
      : `keep the rows where ${name} ${sign} ${numbers[number]}`;
  const print: Record<Operation, () => string> = {
    greater: () => filter(">"),
    lesser: () => filter("<"),
    argmax: () => `keep the row with most ${name}`,
    argmin: () => `keep the row with least ${name}`,
    count: () => "count the rows kept",
    sum: () => `add up ${name} in the rows kept`,
    wait: () => "wait",
  };
  return print[operation]();
}
