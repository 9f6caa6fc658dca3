import type { Weights } from "../models/weights/weights.ts";

/** Changes weights by their gradients. */
export interface Optimizer {
  /** Makes one update with the gradients as they stand, and zeroes them. */
  update(rate: number): void;
  /** All it remembers between updates, by name, to be saved and to be written back. */
  readonly memory: Readonly<Record<string, Float64Array>>;
}

/**
 * Adam (Kingma and Ba 2015): steps along the running mean of the gradient, divided by the root of
 * the running mean of its square, both corrected for having begun at 0. The corrections are in the
 * step, and ε stands beside the uncorrected root, as at the end of the paper's section 2.
 */
export function adam(weights: Weights, decay1 = 0.9, decay2 = 0.999, epsilon = 1e-8): Optimizer {
  const tensors = Object.entries(weights);
  const memory: Record<string, Float64Array> = { updates: new Float64Array(1) };
  for (const [name, { data }] of tensors) {
    memory[`mean ${name}`] = new Float64Array(data.length);
    memory[`square ${name}`] = new Float64Array(data.length);
  }
  return {
    memory,
    update(rate) {
      const updates = ++memory.updates![0]!;
      const step = (rate * Math.sqrt(1 - decay2 ** updates)) / (1 - decay1 ** updates);
      for (const [name, tensor] of tensors) {
        const { data, grad } = tensor;
        const mean = memory[`mean ${name}`]!;
        const square = memory[`square ${name}`]!;
        for (let i = 0; i < data.length; i++) {
          const g = grad[i]!;
          mean[i] = decay1 * mean[i]! + (1 - decay1) * g;
          square[i] = decay2 * square[i]! + (1 - decay2) * g * g;
          data[i]! -= (step * mean[i]!) / (Math.sqrt(square[i]!) + epsilon);
        }
        tensor.zeroGrad();
      }
    },
  };
}
