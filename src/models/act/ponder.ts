import { concatenate, stack } from "../autodiff/arrange.ts";
import { logistic } from "../autodiff/elementwise.ts";
import type { Tape } from "../autodiff/tape.ts";
import type { Tensor } from "../autodiff/tensor.ts";
import { read } from "../read.ts";
import { type Halting, halting } from "./halting.ts";

/** One computation step: a new state, and what the halting neuron sums up in it, batch × 1. */
export interface Computation {
  readonly state: Tensor;
  readonly logit: Tensor;
}

/** One time step with all its computation steps. */
export interface Pondering extends Halting {
  /** The states of the computation steps: batch·steps × width. */
  readonly states: Tensor;
  /** Their sum by the halting weights, which the next time step begins with: batch × width. */
  readonly state: Tensor;
}

/** When to stop. */
export interface Budget {
  /** ε, what need not be spent. */
  readonly epsilon: number;
  /** The most computation steps in a time step, at least 1. */
  readonly limit: number;
}

/**
 * Computes until the budget is spent, and mixes the states (Graves 2016, eqs 3 to 13). A batch goes
 * on until all of its members have halted; steps after a member's own last have weight 0 in it.
 *
 * @param start the state before, batch × width
 * @param compute one computation step; `first` is to reach the network as a flag in its input
 */
export function ponder(
  tape: Tape,
  start: Tensor,
  budget: Budget,
  compute: (state: Tensor, first: boolean) => Computation,
): Pondering {
  const spent = new Float64Array(start.rows);
  const states: Tensor[] = [];
  const logits: Tensor[] = [];
  let state = start;
  do {
    const step = compute(state, states.length === 0);
    state = step.state;
    states.push(state);
    logits.push(step.logit);
    for (let b = 0; b < spent.length; b++) spent[b]! += logistic(step.logit.data[b]!);
  } while (states.length < budget.limit && spent.some((each) => each < 1 - budget.epsilon));
  const halted = halting(tape, concatenate(tape, ...logits), budget.epsilon);
  const all = stack(tape, states);
  return { ...halted, states: all, state: read(tape, halted.weights, all) };
}
