import type { Measured } from "./measured.ts";

/** A stretch of a French sentence that is not broken, and whether it is wrong. */
export interface Piece {
  readonly text: string;
  readonly isWrong: boolean;
}

/** What one of the two models makes of the sentence. */
export interface Said {
  readonly pieces: readonly Piece[];
  /** How many of its words are not the grammar's, and how many of the grammar's it lacks. */
  readonly wrong: number;
  readonly missing: number;
  /** Whether it is the grammar's translation, word for word. */
  readonly isRight: boolean;
}

/** What is drawn and told. */
export interface BottleneckValues {
  readonly measured: readonly Measured[];
  /** English words of the sentence. */
  readonly words: number;
  /** Why nothing, or nothing that can be marked, is said; empty for a sentence of the grammar. */
  readonly trouble: string;
  readonly attending: Said;
  readonly compressing: Said;
  /** The grammar's translation. */
  readonly right: string;
}
