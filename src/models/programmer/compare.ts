import { ShapeError } from "../autodiff/shape-error.ts";
import type { Tape } from "../autodiff/tape.ts";
import type { Tensor } from "../autodiff/tensor.ts";

/**
 * Whether each entry of a table compares with the pivot: 1 or 0, a step whose gradient is 0.
 *
 * @param table batch·rows × columns
 * @param pivot batch × 1
 * @throws ShapeError
 */
export function compare(
  tape: Tape,
  table: Tensor,
  pivot: Tensor,
  holds: (entry: number, pivot: number) => boolean,
): Tensor {
  const entries = table.data.length / pivot.rows;
  if (pivot.cols !== 1 || !Number.isInteger(table.rows / pivot.rows)) {
    throw new ShapeError("compare", "table must be batch·rows × columns, pivot batch × 1", {
      table,
      pivot,
    });
  }
  const out = tape.tensor(table.rows, table.cols);
  for (let i = 0; i < table.data.length; i++) {
    out.data[i] = holds(table.data[i]!, pivot.data[Math.floor(i / entries)]!) ? 1 : 0;
  }
  return out;
}
