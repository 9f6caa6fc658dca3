import { linear } from "../autodiff/linear.ts";
import type { Tape } from "../autodiff/tape.ts";
import type { Tensor } from "../autodiff/tensor.ts";
import { rnn } from "../cells/rnn.ts";
import type { Weights } from "../weights/weights.ts";

/** The measures of a plain recurrent network and of what is read off its state. */
export interface NetworkShape {
  readonly inputs: number;
  readonly units: number;
  /** The readouts by their names, each with the number of classes it tells apart. */
  readonly readouts: Readonly<Record<string, number>>;
}

/** A plain recurrent network: one cell, used at every step, and readouts of its state. */
export interface Network {
  readonly shape: NetworkShape;
  readonly weights: Weights;
}

/**
 * The states of the network before the first step, where all is zero, and after each one.
 *
 * @param inputs batch × inputs, at least one
 * @returns one state more than there are inputs, each batch × units
 */
export function runNetwork(tape: Tape, network: Network, inputs: readonly Tensor[]): Tensor[] {
  const start = tape.tensor(inputs[0]!.rows, network.shape.units);
  start.data.fill(0);
  const states = [start];
  for (const input of inputs) states.push(stepNetwork(tape, network, states.at(-1)!, input));
  return states;
}

/** One step of the cell: the next state, batch × units. */
export function stepNetwork(tape: Tape, { weights }: Network, state: Tensor, input: Tensor) {
  return rnn(tape, state, weights["cell.hidden"]!, weights["cell.bias"]!, [
    [input, weights["cell.input"]!],
  ]);
}

/** The logits that a readout gives to its classes, for a state: batch × classes. */
export function readout(tape: Tape, { weights }: Network, name: string, state: Tensor): Tensor {
  return linear(tape, [[state, weights[`${name}.hidden`]!]], weights[`${name}.bias`]!);
}
