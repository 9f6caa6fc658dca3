import { ShapeError } from "../autodiff/shape-error.ts";
import type { Tape } from "../autodiff/tape.ts";
import type { Tensor } from "../autodiff/tensor.ts";

/**
 * Selects the cells where selected rows and selected columns meet.
 *
 *     cell_ij = row_i column_j
 *     ∂L/∂row_i = Σ_j column_j ∂L/∂cell_ij,   ∂L/∂column_j = Σ_i row_i ∂L/∂cell_ij
 *
 * @param rows batch × rows
 * @param columns batch × columns
 * @returns batch·rows × columns
 * @throws ShapeError
 */
export function select(tape: Tape, rows: Tensor, columns: Tensor): Tensor {
  if (rows.rows !== columns.rows) {
    throw new ShapeError("select", "rows and columns must have the same batch", { rows, columns });
  }
  const { rows: batch, cols: height } = rows;
  const { cols: width } = columns;
  const out = tape.tensor(batch * height, width);
  for (let i = 0; i < batch * height; i++) {
    const column = Math.floor(i / height) * width;
    for (let j = 0; j < width; j++) {
      out.data[i * width + j] = rows.data[i]! * columns.data[column + j]!;
    }
  }
  tape.record(() => {
    for (let i = 0; i < batch * height; i++) {
      const column = Math.floor(i / height) * width;
      for (let j = 0; j < width; j++) {
        const grad = out.grad[i * width + j]!;
        rows.grad[i]! += grad * columns.data[column + j]!;
        columns.grad[column + j]! += grad * rows.data[i]!;
      }
    }
  });
  return out;
}
