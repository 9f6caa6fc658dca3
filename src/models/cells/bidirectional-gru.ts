import type { Tape } from "../autodiff/tape.ts";
import type { Tensor } from "../autodiff/tensor.ts";
import { biases, type Plan, uniform } from "../weights/plan.ts";
import type { Weights } from "../weights/weights.ts";
import { type Bidirectional, bidirectional, type Step } from "./bidirectional.ts";
import { gru } from "./gru.ts";

const ways = ["forward", "backward"] as const;

/** The tensors of two GRUs, one for each direction, under names that begin with `name`. */
export function bidirectionalGruPlan(name: string, inputs: number, units: number): Plan {
  const fanIn = inputs + units;
  return Object.assign(
    {},
    ...ways.map((way) => ({
      [`${name}.${way}.input`]: uniform(3 * units, inputs, fanIn),
      [`${name}.${way}.hidden`]: uniform(3 * units, units, fanIn),
      [`${name}.${way}.bias`]: biases(3 * units),
      [`${name}.${way}.hiddenBias`]: biases(3 * units),
    })),
  );
}

/**
 * Reads a sequence from both ends with the GRUs called `name`, which begin in states of zeros.
 *
 * @param inputs at least one, each batch × inputs
 * @param recall what a cell gets to see of its state; all of it, unless told. Training may let it
 *   forget, so that it learns not to lean on what is far away
 */
export function bidirectionalGru(
  tape: Tape,
  weights: Weights,
  name: string,
  inputs: readonly Tensor[],
  recall: (state: Tensor) => Tensor = (state) => state,
): Bidirectional {
  const cell = (way: (typeof ways)[number]): Step => {
    const of = (what: string) => weights[`${name}.${way}.${what}`]!;
    const own = { hidden: of("hidden"), bias: of("bias"), hiddenBias: of("hiddenBias") };
    return (state, input) => gru(tape, recall(state), own, [[input, of("input")]]);
  };
  const zero = tape.tensor(inputs[0]!.rows, weights[`${name}.forward.hidden`]!.cols);
  zero.data.fill(0);
  return bidirectional(tape, inputs, zero, cell("forward"), cell("backward"));
}
