import type { PipeOperation } from "../../src/models/programmer/pipe.ts";

/** A step of the soft program, as it works on the first question. */
export interface SoftStep {
  readonly left: number;
  readonly right: number;
  /** What each operation makes of the two. */
  readonly results: readonly number[];
  /** To which extent each is taken. */
  readonly shares: readonly number[];
  /** The average of the results by the shares. */
  readonly result: number;
  /** The derivatives of the loss with respect to each share, and to the score that it comes from. */
  readonly shareSlopes: readonly number[];
  readonly scoreSlopes: readonly number[];
}

/** Every number of the figure. */
export interface SoftRunValues {
  readonly inputs: readonly number[];
  readonly steps: readonly SoftStep[];
  readonly wanted: number;
  /** What the soft program answers to the first question. */
  readonly answer: number;
  /** How many questions it learns from. */
  readonly learning: number;
  /** The loss before each gradient step, and now. */
  readonly losses: readonly number[];
  readonly loss: number;
  /** The likeliest operation of each step, and what these compute. */
  readonly program: readonly PipeOperation[];
  readonly expression: string;
  /** How many of all the questions that program answers rightly. */
  readonly right: number;
  readonly questions: number;
  /** Which slopes are drawn. */
  readonly slopes: "none" | "shares" | "scores";
}
