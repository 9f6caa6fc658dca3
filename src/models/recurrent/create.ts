import type { Random } from "../random.ts";
import { biases, createWeights, normal, type Plan, type TensorPlan } from "../weights/plan.ts";
import type { Network, NetworkShape } from "./network.ts";

/** The tensors of a plain recurrent network. */
export function networkPlan({ inputs, units, readouts }: NetworkShape): Plan {
  const plan: Record<string, TensorPlan> = {
    "cell.input": normal(units, inputs, inputs),
    "cell.hidden": normal(units, units, units),
    "cell.bias": biases(units),
  };
  for (const [name, classes] of Object.entries(readouts)) {
    plan[`${name}.hidden`] = normal(classes, units, units);
    plan[`${name}.bias`] = biases(classes);
  }
  return plan;
}

/** Such a network, with random weights to start training from. */
export function createNetwork(random: Random, shape: NetworkShape): Network {
  return { shape, weights: createWeights(random, networkPlan(shape)) };
}
