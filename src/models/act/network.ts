import { linear } from "../autodiff/linear.ts";
import type { Tape } from "../autodiff/tape.ts";
import { Tensor } from "../autodiff/tensor.ts";
import { rnn } from "../cells/rnn.ts";
import type { Random } from "../random.ts";
import { uniformWeights, type Weights } from "../weights/weights.ts";
import { type Budget, type Pondering, ponder } from "./ponder.ts";

/** The measures of a network with adaptive computation time. */
export interface ActShape {
  readonly inputs: number;
  readonly units: number;
  readonly outputs: number;
}

/** One time step: its computation steps, and what came out. */
export interface ActStep extends Pondering {
  /** batch × outputs, made of the mixed state. */
  readonly logits: Tensor;
}

/** A plain recurrent network that ponders, with random weights; its halting neuron is biased by 1. */
export function createAct(random: Random, { inputs, units, outputs }: ActShape): Weights {
  const fanIn = inputs + 1 + units;
  return {
    "cell.input": uniformWeights(random, units, inputs, fanIn),
    "cell.flag": uniformWeights(random, units, 1, fanIn),
    "cell.hidden": uniformWeights(random, units, units, fanIn),
    "cell.bias": new Tensor(1, units),
    "halt.hidden": uniformWeights(random, 1, units, units),
    "halt.bias": new Tensor(1, 1, Float64Array.of(1)),
    "output.hidden": uniformWeights(random, outputs, units, units),
    "output.bias": new Tensor(1, outputs),
  };
}

/**
 * One time step (Graves 2016, section 2): the input is shown at every computation step, with a flag
 * that is 1 at the first.
 *
 * @param state batch × units
 * @param input batch × inputs
 */
export function stepAct(
  tape: Tape,
  weights: Weights,
  state: Tensor,
  input: Tensor,
  budget: Budget,
): ActStep {
  const flag = (value: number) => {
    const result = tape.tensor(input.rows, 1);
    result.data.fill(value);
    return result;
  };
  const pondering = ponder(tape, state, budget, (before, first) => {
    const next = rnn(tape, before, weights["cell.hidden"]!, weights["cell.bias"]!, [
      [input, weights["cell.input"]!],
      [flag(first ? 1 : 0), weights["cell.flag"]!],
    ]);
    return {
      state: next,
      logit: linear(tape, [[next, weights["halt.hidden"]!]], weights["halt.bias"]!),
    };
  });
  return {
    ...pondering,
    logits: linear(tape, [[pondering.state, weights["output.hidden"]!]], weights["output.bias"]!),
  };
}
