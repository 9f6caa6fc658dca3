import { dotScores } from "../attention/dot-scores.ts";
import { add, maximum, minimum, multiply, rowSums, subtract } from "../autodiff/arithmetic.ts";
import { columns as columnsOf } from "../autodiff/arrange.ts";
import { scaleRows } from "../autodiff/scale-rows.ts";
import type { Tape } from "../autodiff/tape.ts";
import type { Tensor } from "../autodiff/tensor.ts";
import { compare } from "./compare.ts";
import { select } from "./select.ts";

/** The operations of Neelakantan et al. 2015, table 1, in the order of their probabilities. */
export const tableOperations = [
  "sum",
  "count",
  "difference",
  "greater",
  "lesser",
  "and",
  "or",
  "assign",
  "reset",
] as const;
export type TableOperation = (typeof tableOperations)[number];

/** What a step of the programmer starts from. One table and one row a member of the batch. */
interface TableState {
  /** The numbers of the table: batch·rows × columns. */
  readonly table: Tensor;
  /** How far each row was selected 1 and 2 steps ago: batch × rows. */
  readonly row1: Tensor;
  readonly row2: Tensor;
  /** The scalar answers of 1 and 3 steps ago: batch × 1. */
  readonly scalar1: Tensor;
  readonly scalar3: Tensor;
  /** The numbers in the question to compare with: batch × 1. */
  readonly greaterThan: Tensor;
  readonly lesserThan: Tensor;
}

/** What to do at a step, each to an extent. */
export interface TableChoice {
  /** Which operation: batch × 9, a distribution. */
  readonly operation: Tensor;
  /** On which column: batch × columns, a distribution. */
  readonly column: Tensor;
}

/** A step with everything that every operation made. */
interface TableStep {
  /** sum, count and difference: each batch × 1. */
  readonly sum: Tensor;
  readonly count: Tensor;
  readonly difference: Tensor;
  /** greater, lesser, and, or: each batch × rows. (reset selects every row.) */
  readonly greater: Tensor;
  readonly lesser: Tensor;
  readonly and: Tensor;
  readonly or: Tensor;
  /** The three outputs, in which they are mixed: like types with like types alone. */
  readonly scalar: Tensor;
  readonly rows: Tensor;
  readonly lookup: Tensor;
}

/**
 * One step of the Neural Programmer: every operation of Neelakantan et al. 2015, table 1, runs on
 * the softly selected column, and the outputs of each type are mixed by the operations'
 * probabilities (section 2.3).
 *
 *     scalar = p_sum Σ_ij row1_i table_ij col_j + p_count Σ_i row1_i + p_diff (scalar3 − scalar1)
 *     rows_i = p_and min(row1_i, row2_i) + p_or max(row1_i, row2_i) + p_reset
 *            + p_greater Σ_j col_j [table_ij > g] + p_lesser Σ_j col_j [table_ij < l]
 *     lookup_ij = p_assign row1_i col_j
 *
 * The comparisons are steps: neither the table nor the pivots get a gradient through them.
 *
 * This is the paper's step, held to reference values; no figure runs it. The trained programmer has
 * operations that answer more questions (questions/step.ts).
 *
 * @throws ShapeError
 */
export function tableStep(tape: Tape, state: TableState, choice: TableChoice): TableStep {
  const { table, row1, row2 } = state;
  const ofColumn = (values: Tensor) => dotScores(tape, choice.column, values);
  const sum = rowSums(tape, multiply(tape, row1, ofColumn(table)));
  const count = rowSums(tape, row1);
  const difference = subtract(tape, state.scalar3, state.scalar1);
  const greater = ofColumn(compare(tape, table, state.greaterThan, (x, pivot) => x > pivot));
  const lesser = ofColumn(compare(tape, table, state.lesserThan, (x, pivot) => x < pivot));
  const and = minimum(tape, row1, row2);
  const or = maximum(tape, row1, row2);
  const all = tape.tensor(row1.rows, row1.cols);
  all.data.fill(1);

  const mixed = (results: Partial<Record<TableOperation, Tensor>>) =>
    Object.entries(results)
      .map(([name, result]) => scaleRows(tape, probability(name as TableOperation), result))
      .reduce((a, b) => add(tape, a, b));
  const probability = (name: TableOperation) =>
    columnsOf(tape, choice.operation, tableOperations.indexOf(name), 1);
  return {
    sum,
    count,
    difference,
    greater,
    lesser,
    and,
    or,
    scalar: mixed({ sum, count, difference }),
    rows: mixed({ greater, lesser, and, or, reset: all }),
    lookup: select(tape, scaleRows(tape, probability("assign"), row1), choice.column),
  };
}
