import type { PipeOperation } from "../../src/models/programmer/pipe.ts";

/** One of the programs that the distributions hold. */
export interface LikelyProgram {
  readonly operations: readonly PipeOperation[];
  readonly probability: number;
}

/** Every number of the figure. */
export interface DistributionValues {
  /** The distribution over the operations at each step. */
  readonly shares: readonly (readonly number[])[];
  /** The likeliest programs, the first before the others. */
  readonly programs: readonly LikelyProgram[];
  /** How many programs are as likely as the first. */
  readonly tied: number;
  /** How many programs there are, and how many equally likely ones would leave as much open. */
  readonly count: number;
  readonly effective: number;
}
