/** Updates that a point of the loss curve sums up. */
export const lossSpan = 5;

/** Updates from one test to the next. */
export const testSpan = 10;

/** Tests without a wrong bit, one after another, at which the task is learnt. */
export const testsToPass = 3;

/** How a run stands, as its worker tells the page: plain data. */
export interface Report {
  readonly seed: number;
  /** Updates made. */
  readonly update: number;
  /** Whether it goes on, has learnt the task, or has used up its updates. */
  readonly status: "learning" | "learnt" | "stuck";
  /** Means of the loss over `lossSpan` updates each, in nats per bit. */
  readonly losses: readonly number[];
  /** The share of wrong bits in each test: before the first update, and every `testSpan` updates. */
  readonly tests: readonly number[];
  /** The weights, each tensor under its name. */
  readonly weights: Readonly<Record<string, PlainTensor>>;
}

/** A tensor as it travels from the worker to the page. */
interface PlainTensor {
  readonly rows: number;
  readonly cols: number;
  readonly data: Float64Array<ArrayBuffer>;
}
