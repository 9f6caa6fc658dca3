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

/** A step with all that it computes on the way. */
export interface PipeStep {
  /** The operands, averaged by the choice: batch × 1. */
  readonly left: Tensor;
  readonly right: Tensor;
  /** What each operation makes of them: batch × 4. */
  readonly results: Tensor;
  /** Their average by the choice: batch × 1. */
  readonly result: Tensor;
  /** The values so far and, behind them, the result: batch × values + 1. */
  readonly values: Tensor;
}

/**
 * One step of a program that does everything at once (after Neelakantan et al. 2015, section 2):
 * every operation runs, on operands averaged over everything computed so far, and their results are
 * averaged.
 *
 *     x = Σ_i left_i value_i,   y = Σ_i right_i value_i
 *     result = p_+ (x + y) + p_− (x − y) + p_× x y + p_keep x
 *
 * @param values inputs and earlier results: batch × values
 * @throws ShapeError
 */
export function pipeStep(tape: Tape, values: Tensor, choice: PipeChoice): PipeStep {
  const average = (weights: Tensor, of: Tensor) => rowSums(tape, multiply(tape, weights, of));
  const left = average(choice.left, values);
  const right = average(choice.right, values);
  const results = concatenate(
    tape,
    add(tape, left, right),
    subtract(tape, left, right),
    multiply(tape, left, right),
    left,
  );
  const result = average(choice.operation, results);
  return { left, right, results, result, values: concatenate(tape, values, result) };
}
