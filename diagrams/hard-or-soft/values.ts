/** Where a descent has got to. */
export interface Descent {
  /** How much of each slot is read at the present address. */
  readonly weights: readonly number[];
  /** Every address on the way, from the first to the present one, and the loss at each. */
  readonly path: readonly number[];
  readonly losses: readonly number[];
  readonly address: number;
  readonly read: number;
  readonly loss: number;
  /** The derivative of the loss at the present address; absent where the loss jumps. */
  readonly slope?: number;
}

/** Every number of the figure. */
export interface HardOrSoftValues {
  readonly memory: readonly number[];
  readonly target: number;
  /** How many steps have been taken. */
  readonly steps: number;
  readonly hard: Descent;
  readonly soft: Descent;
  /** The loss of reading each slot alone. */
  readonly hardLosses: readonly number[];
  /** The loss of reading softly at `curveAddresses`. */
  readonly softLosses: readonly number[];
}
