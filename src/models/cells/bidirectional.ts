import { concatenate } from "../autodiff/arrange.ts";
import type { Tape } from "../autodiff/tape.ts";
import type { Tensor } from "../autodiff/tensor.ts";

/** A step of a recurrent cell whose state is one tensor. */
export type Step = (state: Tensor, input: Tensor) => Tensor;

/** What a bidirectional network knows about a sequence. */
export interface Bidirectional {
  /** The states of both cells side by side, for each input: batch × 2·units. */
  readonly outputs: readonly Tensor[];
  /** The state of the forward cell after the last input: batch × units. */
  readonly last: Tensor;
  /** The state of the backward cell after the first input: batch × units. */
  readonly first: Tensor;
}

/**
 * Reads a sequence from both ends (Schuster and Paliwal 1997), so that what it knows at each place
 * takes in all that comes before and after.
 *
 * @param inputs at least one
 * @param start the state that both cells begin in
 */
export function bidirectional(
  tape: Tape,
  inputs: readonly Tensor[],
  start: Tensor,
  forward: Step,
  backward: Step,
): Bidirectional {
  const ahead = states(inputs, start, forward);
  const back = states(inputs.toReversed(), start, backward).toReversed();
  return {
    outputs: ahead.map((state, t) => concatenate(tape, state, back[t]!)),
    last: ahead.at(-1)!,
    first: back[0]!,
  };
}

/** The states of a cell after each input. */
function states(inputs: readonly Tensor[], start: Tensor, step: Step): Tensor[] {
  let state = start;
  return inputs.map((input) => {
    state = step(state, input);
    return state;
  });
}
