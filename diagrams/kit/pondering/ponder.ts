import { halting } from "../../../src/models/act/halting.ts";
import { Tape } from "../../../src/models/autodiff/tape.ts";
import { matrix, toRows, vector } from "../../../src/models/autodiff/tensor.ts";
import { rnn } from "../../../src/models/cells/rnn.ts";
import { read } from "../../../src/models/read.ts";

/** A vector of two numbers, drawn as an arrow. */
export type Arrow = readonly number[];

/** One time step, thought about in several computation steps. */
export interface PonderedStep {
  /** N, the computation steps taken. */
  readonly steps: number;
  /** h at each step that there could be, from 0 to 1. */
  readonly halting: readonly number[];
  /** p of each step that there could be: a distribution, 0 after step N. */
  readonly weights: readonly number[];
  /** R, what was left of the budget for the last step. */
  readonly remainder: number;
  /** What is left of the budget of 1 once h is taken off, at each step taken; below 0 at a last step that asks for more than there was. */
  readonly left: readonly number[];
  /** Whether it stopped because there are no more steps, with more than ε left. */
  readonly isCutOff: boolean;
  /** The state after each step taken. */
  readonly states: readonly Arrow[];
  /** The states mixed by their weights: what is handed on. */
  readonly mix: Arrow;
}

/** The arrow turns to the left from step to step, and leans towards the input. */
const turn = (55 * Math.PI) / 180;
const stretch = 1.3;
const state = matrix([
  [stretch * Math.cos(turn), -stretch * Math.sin(turn)],
  [stretch * Math.sin(turn), stretch * Math.cos(turn)],
]);
/** Two numbers of the input, and the flag. */
const input = matrix([
  [0.6, 0, -0.3],
  [0, 0.6, 0.4],
]);
const bias = vector([0, 0]);

/**
 * Runs a small recurrent cell on one input for as many computation steps as the halting logits
 * allow, and mixes its states: Graves 2016, §2. The cell has two units and is not trained;
 * the input has a flag beside it that is 1 at the first computation step and 0 after.
 *
 * @param before the state that the time step before handed on
 * @param item the input of the time step, two numbers
 * @param logits one for each computation step that there could be; infinite for h = 0 and h = 1
 * @param epsilon ε, from 0 to 1
 */
export function ponder(
  before: Arrow,
  item: Arrow,
  logits: readonly number[],
  epsilon: number,
): PonderedStep {
  const tape = new Tape({ record: false });
  const { steps, probabilities, weights, remainder } = halting(tape, vector(logits), epsilon);
  const count = steps[0]!;
  const h = Array.from(probabilities.data);
  const p = Array.from(weights.data);
  const states: Arrow[] = [];
  const left: number[] = [];
  for (let n = 0; n < count; n++) {
    const flagged = vector([...item, n === 0 ? 1 : 0]);
    const next = rnn(tape, vector(states[n - 1] ?? before), state, bias, [[flagged, input]]);
    states.push(Array.from(next.data));
    left.push((left[n - 1] ?? 1) - h[n]!);
  }
  return {
    steps: count,
    halting: h,
    weights: p,
    remainder: remainder.data[0]!,
    left,
    isCutOff: left[count - 1]! > epsilon,
    states,
    mix: toRows(read(tape, vector(p.slice(0, count)), matrix(states)))[0]!,
  };
}

/** The logits of halting values, infinite for 0 and 1. */
export const logitsOf = (halting: readonly number[]) => halting.map((h) => Math.log(h / (1 - h)));
