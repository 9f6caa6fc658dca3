import { Tensor } from "../autodiff/tensor.ts";
import type { Random } from "../random.ts";
import { normalWeights } from "../weights/weights.ts";
import type { Network, NetworkShape } from "./network.ts";

/** A network with random weights to start training from. */
export function createNetwork(random: Random, shape: NetworkShape): Network {
  const { inputs, units, readouts } = shape;
  const weights: Record<string, Tensor> = {
    "cell.input": normalWeights(random, units, inputs, inputs),
    "cell.hidden": normalWeights(random, units, units, units),
    "cell.bias": new Tensor(1, units),
  };
  for (const [name, classes] of Object.entries(readouts)) {
    weights[`${name}.hidden`] = normalWeights(random, classes, units, units);
    weights[`${name}.bias`] = new Tensor(1, classes);
  }
  return { shape, weights };
}
