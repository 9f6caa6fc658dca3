import type { Unknown } from "../kit/sentence/read.ts";
import type { HeldOut } from "./held-out.ts";

/** A sentence among those that the search kept. */
interface Alternative {
  readonly text: string;
  readonly probability: number;
}

/** What is drawn and told. Positions count from 0. */
export interface TranslationValues {
  /** The English words, as they are printed. */
  readonly english: readonly string[];
  readonly isCut: boolean;
  readonly unknown: readonly Unknown[];
  /** The position of the first word that the grammar does not allow there. */
  readonly misfit?: number;
  /** Whether the words are the beginning of a sentence that must go on. */
  readonly isUnfinished: boolean;
  /** The French words of the most probable translation; none where a word is unknown. */
  readonly french: readonly string[];
  /** A row a French word, a column an English one. Each row sums to 1. */
  readonly weights: readonly (readonly number[])[];
  /** How many of the French words are shown so far. */
  readonly shown: number;
  /** The position of the French word that was said last, where time is stepped through. */
  readonly now?: number;
  /** The French words that are not the grammar's, if it has a translation. */
  readonly wrong: readonly boolean[];
  /** The grammar's translation, where it differs. */
  readonly right?: string;
  /** The translation, as far as it is shown, and whole. */
  readonly said: string;
  readonly whole: string;
  /** The sentences that the search kept, the most probable first; none where it keeps but one. */
  readonly alternatives: readonly Alternative[];
  readonly heldOut: HeldOut;
  /** How many words the model knows, of each language, and its parameters. */
  readonly knows: {
    readonly english: number;
    readonly french: number;
    readonly parameters: number;
  };
}
