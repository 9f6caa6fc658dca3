import { Tensor } from "../autodiff/tensor.ts";
import { type Random, randomNormal } from "../random.ts";

/** A tensor that is not made yet: its size, and what its numbers are before training. */
export interface TensorPlan {
  readonly rows: number;
  readonly cols: number;
  /** Makes the numbers, one after another in the order in which they stand. */
  readonly draw: (random: Random) => number;
}

/** All tensors of a model under their names, so that they can be made, and known in a file. */
export type Plan = Readonly<Record<string, TensorPlan>>;

/** Makes the tensors of a plan, in its order. */
export function createWeights<Name extends string>(
  random: Random,
  plan: Readonly<Record<Name, TensorPlan>>,
): Record<Name, Tensor> {
  const weights: Partial<Record<Name, Tensor>> = {};
  for (const name of Object.keys(plan) as Name[]) {
    const { rows, cols, draw } = plan[name];
    const tensor = new Tensor(rows, cols);
    for (let i = 0; i < tensor.data.length; i++) tensor.data[i] = draw(random);
    weights[name] = tensor;
  }
  return weights as Record<Name, Tensor>;
}

/**
 * Weights to start from: normally distributed around 0 with variance `gain`² / fan-in, so that a
 * layer's outputs vary as much as its inputs do.
 *
 * @param fanIn how many inputs a neuron sums up, all of its weight matrices together
 */
export function normal(outputs: number, inputs: number, fanIn: number, gain = 1): TensorPlan {
  const deviation = gain / Math.sqrt(fanIn);
  return { rows: outputs, cols: inputs, draw: (random) => deviation * randomNormal(random) };
}

/**
 * Weights to start from: uniform between ±1 / √fan-in.
 *
 * @param fanIn how many inputs a neuron sums up, all of its weight matrices together
 */
export function uniform(outputs: number, inputs: number, fanIn: number): TensorPlan {
  const bound = 1 / Math.sqrt(fanIn);
  return { rows: outputs, cols: inputs, draw: (random) => bound * (2 * random() - 1) };
}

/** Biases to start from: a row of numbers that are all `value`. */
export function biases(outputs: number, value = 0): TensorPlan {
  return { rows: 1, cols: outputs, draw: () => value };
}
