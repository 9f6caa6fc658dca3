import type { Program } from "./program.ts";

/** Every number of the figure. */
export interface PipeValues {
  readonly program: Program;
  /** The inputs and then the output of each step. */
  readonly values: readonly number[];
  /** Whether the answer depends on each of them. */
  readonly needed: readonly boolean[];
  readonly answer: number;
  /** What the program computes, as one expression. */
  readonly expression: string;
}
