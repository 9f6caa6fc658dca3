import { scale } from "../../src/models/autodiff/arithmetic.ts";
import { tile } from "../../src/models/autodiff/arrange.ts";
import { huber } from "../../src/models/autodiff/huber.ts";
import { softmax } from "../../src/models/autodiff/softmax.ts";
import type { Tape } from "../../src/models/autodiff/tape.ts";
import { matrix, type Tensor, vector } from "../../src/models/autodiff/tensor.ts";
import { type PipeStep, pipeStep } from "../../src/models/programmer/pipe.ts";
import { operands, questions } from "./questions.ts";

/** Questions with the answers wanted, made ready to be asked again and again. */
export interface Lesson {
  readonly count: number;
  /** a, b and c of each question: count × 3. */
  readonly inputs: Tensor;
  /** count × 1. */
  readonly wanted: Tensor;
  /** The operands of each step, all weight on one value: count × values. */
  readonly pointers: readonly { readonly left: Tensor; readonly right: Tensor }[];
}

/** A soft program with the loss of its answers. */
export interface SoftRun {
  /** A distribution over the operations for each step: 1 × 4. */
  readonly shares: readonly Tensor[];
  /** Each step, with a row for each question. */
  readonly steps: readonly PipeStep[];
  /** The mean of the Huber losses (δ = 1) over the questions. */
  readonly loss: Tensor;
}

/** The first questions, as many as there are answers. */
export function lesson(wanted: readonly number[]): Lesson {
  const asked = questions.slice(0, wanted.length);
  const at = (index: number, values: number) =>
    matrix(asked.map(() => Array.from({ length: values }, (_, i) => (i === index ? 1 : 0))));
  return {
    count: asked.length,
    inputs: matrix(asked),
    wanted: matrix(wanted.map((answer) => [answer])),
    pointers: operands.map(({ left, right }, step) => ({
      left: at(left, 3 + step),
      right: at(right, 3 + step),
    })),
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
  { count, inputs, wanted, pointers }: Lesson,
): SoftRun {
  const shares = scores.map((step) => softmax(tape, step));
  const steps: PipeStep[] = [];
  let values = inputs;
  for (const [i, share] of shares.entries()) {
    const step = pipeStep(tape, values, { operation: tile(tape, share, count), ...pointers[i]! });
    steps.push(step);
    values = step.values;
  }
  const off = huber(tape, steps.at(-1)!.result, wanted, 1);
  return { shares, steps, loss: scale(tape, off, 1 / count) };
}

/** The scores whose softmax is `shares`; a share of nothing has a score below all others. */
export const scoresOf = (shares: readonly number[]) => vector(shares.map(Math.log));
