import { ShapeError } from "../../autodiff/shape-error.ts";
import type { Tape } from "../../autodiff/tape.ts";
import type { Tensor } from "../../autodiff/tensor.ts";

/**
 * Which row is best in each column, among the rows that are more selected than not: 1 for it, 0
 * for the others. A step, whose gradient is 0.
 *
 * @param table batch·rows × columns
 * @param rows how far each row is selected, from 0 to 1: batch × rows
 * @param better whether an entry beats the best so far; of equal ones the first counts
 * @returns batch·rows × columns
 * @throws ShapeError
 */
export function best(
  tape: Tape,
  table: Tensor,
  rows: Tensor,
  better: (entry: number, best: number) => boolean,
): Tensor {
  const { rows: batch, cols: height } = rows;
  const { cols: width } = table;
  if (table.rows !== batch * height) {
    throw new ShapeError("best", "table must be batch·rows × columns, rows batch × rows", {
      table,
      rows,
    });
  }
  const out = tape.tensor(table.rows, width);
  out.data.fill(0);
  for (let b = 0; b < batch; b++) {
    for (let column = 0; column < width; column++) {
      let found = -1;
      for (let row = b * height; row < (b + 1) * height; row++) {
        if (rows.data[row]! <= 0.5) continue;
        const entry = table.data[row * width + column]!;
        if (found < 0 || better(entry, table.data[found * width + column]!)) found = row;
      }
      if (found >= 0) out.data[found * width + column] = 1;
    }
  }
  return out;
}
