import type { Random } from "../../../models/random.ts";
import { type Expression, evaluate, inputNames } from "./expression.ts";

/** Inputs and answers of one task. */
interface ArithmeticExamples {
  /** Shape [count, 3]: a, b and c, each uniform in (−2, 2). */
  inputs: number[][];
  /** Shape [count]. */
  answers: number[];
}

/** `count` random examples of a task: all that is ever told about it, with no word of its program. */
export function arithmeticExamples(
  random: Random,
  task: Expression,
  count: number,
): ArithmeticExamples {
  const inputs = Array.from({ length: count }, () => inputNames.map(() => 4 * random() - 2));
  return { inputs, answers: inputs.map((values) => evaluate(task, values)) };
}
