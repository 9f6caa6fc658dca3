import type { Tensor } from "../autodiff/tensor.ts";

/** The trained numbers of a model, each tensor under its name. */
export type Weights = Readonly<Record<string, Tensor>>;

/** How many numbers there are in `weights`. */
export function countWeights(weights: Weights): number {
  return Object.values(weights).reduce((total, { data }) => total + data.length, 0);
}
