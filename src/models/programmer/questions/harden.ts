import { argmax } from "../../autodiff/argmax.ts";
import { Tape } from "../../autodiff/tape.ts";
import { matrix, type Tensor, vector } from "../../autodiff/tensor.ts";
import { type Choice, type Operation, operations, selectAll, step } from "./step.ts";

/** One line of a program: what to do, on which column, with which of the question's numbers. */
export interface Line {
  readonly operation: Operation;
  readonly column: number;
  /** 0 where the question has no numbers. */
  readonly number: number;
}

/**
 * The program that a sequence of soft choices comes closest to: at each step the most probable
 * operation, column and number.
 *
 * @param member which member of the batch
 */
export function harden(choices: readonly Choice[], member = 0): Line[] {
  return choices.map(({ operation, column, pivot }) => ({
    operation: operations[argmax(operation, member)]!,
    column: argmax(column, member),
    number: pivot ? argmax(pivot, member) : 0,
  }));
}

/** What a line leaves behind. */
interface LineResult {
  /** Which rows are selected: [rows]. */
  readonly rows: readonly boolean[];
  readonly scalar: number;
}

/** Runs a program on one table, as the soft one runs, with every choice made outright. */
export function runLines(
  lines: readonly Line[],
  table: readonly (readonly number[])[],
  numbers: readonly number[],
): LineResult[] {
  const tape = new Tape({ record: false });
  const matter = {
    table: matrix(table),
    numbers: numbers.length > 0 ? vector(numbers) : undefined,
  };
  let selection = selectAll(tape, 1, table.length);
  return lines.map((line) => {
    const choice: Choice = {
      operation: oneHot(operations.indexOf(line.operation), operations.length),
      column: oneHot(line.column, matter.table.cols),
      pivot: matter.numbers && oneHot(line.number, numbers.length),
    };
    selection = step(tape, matter, selection, choice);
    return {
      rows: Array.from(selection.rows.data, (extent) => extent > 0.5),
      scalar: selection.scalar.data[0]!,
    };
  });
}

function oneHot(at: number, length: number): Tensor {
  return vector(Array.from({ length }, (_, i) => (i === at ? 1 : 0)));
}
