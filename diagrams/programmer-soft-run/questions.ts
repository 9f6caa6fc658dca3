import type { PipeOperation } from "../../src/models/programmer/pipe.ts";
import { type PipeLine, runPipe } from "../../src/models/programmer/pipe-program.ts";
import { random } from "../../src/models/random.ts";

/** Which values each step works on, of a, b, c and the results so far: always the newest one from step 2 on. */
export const operands = [
  { left: 0, right: 1 },
  { left: 3, right: 2 },
  { left: 4, right: 0 },
] as const;

/** What the values are called. */
export const valueNames = ["a", "b", "c", "x1", "x2", "x3"] as const;

/** The program of these operations. */
export const programOf = (operations: readonly PipeOperation[]): PipeLine[] =>
  operands.map((pair, i) => ({ ...pair, operation: operations[i]! }));

/** The program by which the questions are answered: (a + b) × c − a. */
export const sought: readonly PipeOperation[] = ["+", "×", "−"];

const next = random(3);
const half = () => Math.round((next() * 6 - 3) * 2) / 2;

/** Values of a, b and c: those that the figure shows, and some more, in halves from −3 to 3. */
export const questions: readonly (readonly number[])[] = [
  [2, 1, 3],
  ...Array.from({ length: 7 }, () => [half(), half(), half()]),
];

/** What the program sought makes of each question. */
export const answers: readonly number[] = questions.map(
  (inputs) => runPipe(programOf(sought), inputs).at(-1)!,
);
