import type { Tensor } from "./tensor.ts";

/** The column with the largest entry in a row; the first of several. */
export function argmax({ data, cols }: Tensor, row: number): number {
  const entries = data.subarray(row * cols, (row + 1) * cols);
  return entries.indexOf(Math.max(...entries));
}
