import type { Pondered } from "../kit/halting/pondered.ts";

/** What a network reaches. */
export interface Result {
  readonly accuracy: number;
  readonly steps: number;
}

/** Every number of the figure. */
export interface ParityValues extends Pondered {
  readonly cost: number;
  /** 1 or −1, or 0 for what is left empty. */
  readonly inputs: readonly number[];
  /** How many of them are 1. */
  readonly ones: number;
  /** The probability that the network gives to "odd". */
  readonly odd: number;
  readonly right: boolean;
  /** Whether nothing but the limit ended the steps. */
  readonly limited: boolean;
  /**
   * Measured: every network, on vectors held out of training, in the order of the costs; and the
   * share of all vectors on which nothing but the limit ends its steps.
   */
  readonly all: readonly (Result & { readonly cost: number; readonly limited: number })[];
  /** Measured: the chosen network's steps by the number of entries, from 1. */
  readonly byEntries: readonly Result[];
}
