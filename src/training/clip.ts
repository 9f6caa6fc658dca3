import type { Weights } from "../models/weights/weights.ts";

/**
 * Shortens the gradient of all weights together to at most `limit` (Pascanu et al. 2013).
 *
 * @returns its length before
 */
export function clipGradient(weights: Weights, limit: number): number {
  const tensors = Object.values(weights);
  let square = 0;
  for (const { grad } of tensors) for (const g of grad) square += g * g;
  const length = Math.sqrt(square);
  if (length > limit) {
    const factor = limit / length;
    for (const { grad } of tensors) for (let i = 0; i < grad.length; i++) grad[i]! *= factor;
  }
  return length;
}
