import type { Arrow } from "../../src/training/tasks/streams/board.ts";
import type { Pondered } from "../kit/halting/pondered.ts";
import type { Place } from "./board.ts";
import type { Machine } from "./machines.ts";

/** What one network reaches on boards that are held out. */
export interface Result {
  readonly boards: number;
  /** How many of them it answers right. */
  readonly right: number;
  /** N, the computation steps that it takes, on average. */
  readonly steps: number;
  /** Σ_n n p_n, the steps counted by their weights, on average. */
  readonly expected: number;
}

/** Every number of the figure. */
export interface PonderValues extends Pondered {
  readonly machine: Machine;
  readonly lengths: readonly number[];
  /** The string with the dot, which ends in the right pond, from 0. */
  readonly marked: number;
  readonly difficulty: number;
  /** Whether some string is longer or shorter, compared with the dot's, than in training. */
  readonly beyond: boolean;
  readonly places: readonly Place[];
  readonly arrows: readonly Arrow[];
  /** The nodes after the step shown: how much of each one's state is owed to the dot, from 0 to 1. */
  readonly heard: readonly number[];
  /** The same, before that step. */
  readonly heardBefore: readonly number[];
  /** Σ_n n p_n on this board: what is charged where expected steps are. */
  readonly expected: number;
  /** What each step alone would answer: a distribution over the ponds. */
  readonly proposals: readonly (readonly number[])[];
  /** What comes out: a distribution over the ponds. */
  readonly answer: readonly number[];
  /** The pond that gets most of the answer, from 0. */
  readonly chosen: number;
  /** Measured: every network, on all boards together. */
  readonly all: readonly (Result & { readonly machine: Machine })[];
  /** Measured: networks that always take the same number of steps. */
  readonly fixed: readonly Result[];
  /** Measured: the chosen network by difficulty, from 1. */
  readonly byDifficulty: readonly Result[];
}
