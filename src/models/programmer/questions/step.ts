import { dotScores } from "../../attention/dot-scores.ts";
import { add, multiply, rowSums } from "../../autodiff/arithmetic.ts";
import { columns as columnsOf } from "../../autodiff/arrange.ts";
import { scaleRows } from "../../autodiff/scale-rows.ts";
import type { Tape } from "../../autodiff/tape.ts";
import type { Tensor } from "../../autodiff/tensor.ts";
import { compare } from "../compare.ts";
import { best } from "./best.ts";

/** What the programmer that answers questions can do at a step, in the order of probabilities. */
export const operations = [
  "greater",
  "lesser",
  "argmax",
  "argmin",
  "count",
  "sum",
  "wait",
] as const;
export type Operation = (typeof operations)[number];

/** What a question is about: one table and one row of numbers a member of the batch. */
interface Matter {
  /** batch·rows × columns. */
  readonly table: Tensor;
  /** The numbers in the question, to compare with: batch × numbers; `undefined` if it has none. */
  readonly numbers: Tensor | undefined;
}

/** What has come out so far. */
export interface Selection {
  /** How far each row is selected, from 0 to 1: batch × rows. */
  readonly rows: Tensor;
  /** The scalar, in the end the answer: batch × 1. */
  readonly scalar: Tensor;
}

/** What to do at a step, each to an extent: distributions, one row a member of the batch. */
export interface Choice {
  /** batch × 7. */
  readonly operation: Tensor;
  /** batch × columns. */
  readonly column: Tensor;
  /** Which of the numbers to compare with, the pivot: batch × numbers. */
  readonly pivot: Tensor | undefined;
}

/** A step with what each operation makes of the selection. */
export interface StepResult extends Selection {
  /** Rows that pass each of the four operations that select: batch × rows, from 0 to 1. */
  readonly greater: Tensor;
  readonly lesser: Tensor;
  readonly argmax: Tensor;
  readonly argmin: Tensor;
  /** batch × 1. */
  readonly count: Tensor;
  readonly sum: Tensor;
}

/**
 * One step of a program on a table that does everything at once, after Neelakantan et al. 2015,
 * section 2.3: like types are mixed with like types, by the operations' probabilities p. Their
 * filters select afresh and are joined by operations of their own; these here select among the
 * rows that are selected already, so that three steps do for two filters and a sum.
 *
 *     greater_i = rows_i Σ_c col_c Σ_k pivot_k [table_ic > number_k]        (lesser: <)
 *     argmax_i  = rows_i Σ_c col_c [i is the best in c of the rows > ½]     (argmin: the least)
 *     rows'_i   = p_greater greater_i + p_lesser lesser_i + p_argmax argmax_i + p_argmin argmin_i
 *               + (p_count + p_sum + p_wait) rows_i
 *     scalar'   = p_count Σ_i rows_i + p_sum Σ_i rows_i Σ_c col_c table_ic + (1 − p_count − p_sum) scalar
 *
 * The comparisons are mixed, not the pivots, so that the choice of the pivot has a gradient.
 *
 * @throws ShapeError
 */
export function step(tape: Tape, matter: Matter, from: Selection, choice: Choice): StepResult {
  const { table, numbers } = matter;
  const { rows, scalar } = from;
  const ofColumn = (values: Tensor) => dotScores(tape, choice.column, values);
  const among = (passing: Tensor) => multiply(tape, rows, passing);
  const none = tape.tensor(rows.rows, rows.cols);
  none.data.fill(0);
  const filter = (holds: (entry: number, pivot: number) => boolean) => {
    if (!numbers || !choice.pivot) return none;
    const { pivot } = choice;
    const passing = Array.from({ length: numbers.cols }, (_, k) => {
      const number = columnsOf(tape, numbers, k, 1);
      const compared = ofColumn(compare(tape, table, number, holds));
      return scaleRows(tape, columnsOf(tape, pivot, k, 1), compared);
    });
    return among(passing.reduce((a, b) => add(tape, a, b)));
  };
  const results = {
    greater: filter((entry, pivot) => entry > pivot),
    lesser: filter((entry, pivot) => entry < pivot),
    argmax: among(ofColumn(best(tape, table, rows, (entry, found) => entry > found))),
    argmin: among(ofColumn(best(tape, table, rows, (entry, found) => entry < found))),
    count: rowSums(tape, rows),
    sum: rowSums(tape, among(ofColumn(table))),
  };

  const probability = (operation: Operation) =>
    columnsOf(tape, choice.operation, operations.indexOf(operation), 1);
  const mix = (...terms: (readonly [Operation, Tensor])[]) =>
    terms
      .map(([operation, result]) => scaleRows(tape, probability(operation), result))
      .reduce((a, b) => add(tape, a, b));
  const { greater, lesser, argmax, argmin, count, sum } = results;
  return {
    ...results,
    rows: mix(
      ["greater", greater],
      ["lesser", lesser],
      ["argmax", argmax],
      ["argmin", argmin],
      ["count", rows],
      ["sum", rows],
      ["wait", rows],
    ),
    scalar: mix(
      ["count", count],
      ["sum", sum],
      ["greater", scalar],
      ["lesser", scalar],
      ["argmax", scalar],
      ["argmin", scalar],
      ["wait", scalar],
    ),
  };
}

/** Before the first step: every row is selected, and the scalar is 0. */
export function selectAll(tape: Tape, batch: number, rows: number): Selection {
  const all = tape.tensor(batch, rows);
  all.data.fill(1);
  const scalar = tape.tensor(batch, 1);
  scalar.data.fill(0);
  return { rows: all, scalar };
}
