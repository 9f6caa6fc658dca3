import type { Tensor } from "./tensor.ts";

/**
 * The column with the largest entry in a row; the first of several. −1 where an entry is NaN, so
 * that a machine that has come to that is never counted as right.
 */
export function argmax({ data, cols }: Tensor, row: number): number {
  const start = row * cols;
  let best = 0;
  for (let col = 0; col < cols; col++) {
    const entry = data[start + col]!;
    if (Number.isNaN(entry)) return -1;
    if (entry > data[start + best]!) best = col;
  }
  return best;
}
