import { ShapeError } from "./shape-error.ts";
import type { Tape } from "./tape.ts";
import type { Tensor } from "./tensor.ts";

/**
 * Multiplies each row by a number of its own.
 *
 *     out_bi = factor_b x_bi
 *     ∂L/∂x_bi = factor_b ∂L/∂out_bi,   ∂L/∂factor_b = Σ_i x_bi ∂L/∂out_bi
 *
 * @param factor rows × 1
 * @param x rows × cols
 * @throws ShapeError
 */
export function scaleRows(tape: Tape, factor: Tensor, x: Tensor): Tensor {
  const { rows, cols } = x;
  if (factor.rows !== rows || factor.cols !== 1) {
    throw new ShapeError("scaleRows", "factor must have one number a row of x", { factor, x });
  }
  const out = tape.tensor(rows, cols);
  for (let r = 0; r < rows; r++) {
    for (let i = r * cols; i < (r + 1) * cols; i++) out.data[i] = factor.data[r]! * x.data[i]!;
  }
  tape.record(() => {
    for (let r = 0; r < rows; r++) {
      let factorGrad = 0;
      for (let i = r * cols; i < (r + 1) * cols; i++) {
        x.grad[i]! += factor.data[r]! * out.grad[i]!;
        factorGrad += x.data[i]! * out.grad[i]!;
      }
      factor.grad[r]! += factorGrad;
    }
  });
  return out;
}
