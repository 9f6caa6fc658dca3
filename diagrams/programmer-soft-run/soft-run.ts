import { scale } from "../../src/models/autodiff/arithmetic.ts";
import { tile } from "../../src/models/autodiff/arrange.ts";
import { huber } from "../../src/models/autodiff/huber.ts";
import { softmax } from "../../src/models/autodiff/softmax.ts";
import type { Tape } from "../../src/models/autodiff/tape.ts";
import { matrix, type Tensor, vector } from "../../src/models/autodiff/tensor.ts";
import { type SoftOperation, softOperation } from "../../src/models/programmer/pipe.ts";
import { operands, questions } from "./questions.ts";

/** Questions with the answers wanted, made ready to be asked again and again. */
export interface Lesson {
  readonly count: number;
  /** a, b and c of all questions, each count × 1. */
  readonly inputs: readonly Tensor[];
  /** count × 1. */
  readonly wanted: Tensor;
}

/** A soft program with the loss of its answers. */
export interface SoftRun {
  /** A distribution over the operations for each step: 1 × 4. */
  readonly shares: readonly Tensor[];
  /** Each step with its operands, a row for each question. */
  readonly steps: readonly (SoftOperation & { readonly left: Tensor; readonly right: Tensor })[];
  /** The mean of the Huber losses (δ = 1) over the questions. */
  readonly loss: Tensor;
}

/** The first questions, as many as there are answers. */
export function lesson(wanted: readonly number[]): Lesson {
  const asked = questions.slice(0, wanted.length);
  const column = (values: readonly number[]) => matrix(values.map((value) => [value]));
  return {
    count: asked.length,
    inputs: [0, 1, 2].map((i) => column(asked.map((inputs) => inputs[i]!))),
    wanted: column(wanted),
  };
}

/**
 * Runs the soft program: every operation at every step, their results averaged by the softmax of
 * their scores.
 *
 * @param scores one for each operation, 1 × 4 for each step
 */
export function softRun(
  tape: Tape,
  scores: readonly Tensor[],
  { count, inputs, wanted }: Lesson,
): SoftRun {
  const shares = scores.map((step) => softmax(tape, step));
  const values = [...inputs];
  const steps = shares.map((share, i) => {
    const left = values[operands[i]!.left]!;
    const right = values[operands[i]!.right]!;
    const step = softOperation(tape, left, right, tile(tape, share, count));
    values.push(step.result);
    return { left, right, ...step };
  });
  const off = huber(tape, values.at(-1)!, wanted, 1);
  return { shares, steps, loss: scale(tape, off, 1 / count) };
}

/** The scores whose softmax is `shares`; a share of nothing has a score below all others. */
export const scoresOf = (shares: readonly number[]) => vector(shares.map(Math.log));
