import type { SoftLine } from "../../src/training/arithmetic-programs.ts";

/** Updates from one point of the loss curves to the next. */
export const lossSpan = 10;

/** Which race: a task, as it is written, and a seed. */
export interface Which {
  readonly task: string;
  readonly seed: number;
}

/** How a race stands, as its worker tells the page: plain data. */
export interface Report {
  readonly which: Which;
  /** Updates made. */
  readonly update: number;
  readonly status: "learning" | "found" | "not found";
  /** The update at which a program was first found to be exact. */
  readonly foundAt?: number;
  /** Whether the hardened program of each start is exact: [starts]. */
  readonly exact: readonly boolean[];
  /** The running mean of each start's loss, every `lossSpan` updates: [starts][points]. */
  readonly losses: readonly (readonly number[])[];
  /** The probabilities: [starts][steps]. */
  readonly soft: readonly (readonly SoftLine[])[];
}
