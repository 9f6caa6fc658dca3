import { add, multiply, rowSums, subtract } from "../autodiff/arithmetic.ts";
import { concatenate } from "../autodiff/arrange.ts";
import type { Tape } from "../autodiff/tape.ts";
import type { Tensor } from "../autodiff/tensor.ts";

/** The operations of the arithmetic programmer, in the order of their probabilities. */
export const pipeOperations = ["+", "−", "×", "keep"] as const;
export type PipeOperation = (typeof pipeOperations)[number];

/** What to do at a step, each to an extent: distributions, one row a member of the batch. */
export interface PipeChoice {
  /** Which operation: batch × 4. */
  readonly operation: Tensor;
  /** Which of the values so far is the left operand, and which the right: batch × values. */
  readonly left: Tensor;
  readonly right: Tensor;
}

/** What all operations together make of two operands. */
export interface SoftOperation {
  /** What each operation makes of them: batch × 4. */
  readonly results: Tensor;
  /** Their average by the distribution: batch × 1. */
  readonly result: Tensor;
}

/** A step with all that it computes on the way. */
interface PipeStep extends SoftOperation {
  /** The operands, averaged by the choice: batch × 1. */
  readonly left: Tensor;
  readonly right: Tensor;
  /** The values so far and, behind them, the result: batch × values + 1. */
  readonly values: Tensor;
}

/**
 * Runs every operation on the operands x and y, and averages what they make (after Neelakantan et
 * al. 2015, section 2).
 *
 *     result = p_+ (x + y) + p_− (x − y) + p_× x y + p_keep x
 *
 * @param left x: batch × 1
 * @param right y: batch × 1
 * @param operation p: batch × 4
 * @throws ShapeError
 */
export function softOperation(
  tape: Tape,
  left: Tensor,
  right: Tensor,
  operation: Tensor,
): SoftOperation {
  const results = concatenate(
    tape,
    add(tape, left, right),
    subtract(tape, left, right),
    multiply(tape, left, right),
    left,
  );
  return { results, result: average(tape, operation, results) };
}

/**
 * One step of a program that does everything at once (after Neelakantan et al. 2015, section 2):
 * the operands, too, are averages, over everything computed so far.
 *
 *     x = Σ_i left_i value_i,   y = Σ_i right_i value_i
 *
 * @param values inputs and earlier results: batch × values
 * @throws ShapeError
 */
export function pipeStep(tape: Tape, values: Tensor, choice: PipeChoice): PipeStep {
  const left = average(tape, choice.left, values);
  const right = average(tape, choice.right, values);
  const operation = softOperation(tape, left, right, choice.operation);
  return { ...operation, left, right, values: concatenate(tape, values, operation.result) };
}

const average = (tape: Tape, weights: Tensor, of: Tensor) =>
  rowSums(tape, multiply(tape, weights, of));
