import { Tensor } from "../autodiff/tensor.ts";
import { type Random, randomNormal } from "../random.ts";

/** The trained numbers of a model, each tensor under its name. */
export type Weights = Readonly<Record<string, Tensor>>;

/** How many numbers there are in `weights`. */
export function countWeights(weights: Weights): number {
  return Object.values(weights).reduce((total, { data }) => total + data.length, 0);
}

/**
 * Weights to start from: normally distributed around 0 with variance `gain`² / fan-in, so that a
 * layer's outputs vary as much as its inputs do.
 *
 * @param fanIn how many inputs a neuron sums up, all of its weight matrices together
 */
export function normalWeights(
  random: Random,
  outputs: number,
  inputs: number,
  fanIn: number,
  gain = 1,
): Tensor {
  const result = new Tensor(outputs, inputs);
  const deviation = gain / Math.sqrt(fanIn);
  for (let i = 0; i < result.data.length; i++) result.data[i] = deviation * randomNormal(random);
  return result;
}

/**
 * Weights to start from: uniform between ±1 / √fan-in.
 *
 * @param fanIn how many inputs a neuron sums up, all of its weight matrices together
 */
export function uniformWeights(
  random: Random,
  outputs: number,
  inputs: number,
  fanIn: number,
): Tensor {
  const result = new Tensor(outputs, inputs);
  const bound = 1 / Math.sqrt(fanIn);
  for (let i = 0; i < result.data.length; i++) result.data[i] = bound * (2 * random() - 1);
  return result;
}
