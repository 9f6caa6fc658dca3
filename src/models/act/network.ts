import { linear } from "../autodiff/linear.ts";
import type { Tape } from "../autodiff/tape.ts";
import type { Tensor } from "../autodiff/tensor.ts";
import { rnn } from "../cells/rnn.ts";
import type { Random } from "../random.ts";
import { biases, createWeights, type Plan, uniform } from "../weights/plan.ts";
import type { Weights } from "../weights/weights.ts";
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

/** The tensors of a plain recurrent network that ponders; its halting neuron begins biased by 1. */
export function actPlan({ inputs, units, outputs }: ActShape): Plan {
  const fanIn = inputs + 1 + units;
  return {
    "cell.input": uniform(units, inputs, fanIn),
    "cell.flag": uniform(units, 1, fanIn),
    "cell.hidden": uniform(units, units, fanIn),
    "cell.bias": biases(units),
    "halt.hidden": uniform(1, units, units),
    "halt.bias": biases(1, 1),
    "output.hidden": uniform(outputs, units, units),
    "output.bias": biases(outputs),
  };
}

/** Such a network, with random weights. */
export function createAct(random: Random, shape: ActShape): Weights {
  return createWeights(random, actPlan(shape));
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
