import type { Tape } from "./tape.ts";
import type { Tensor } from "./tensor.ts";

/**
 * Adds rows of x to rows of the result, along pairs: the messages that travel along the arrows of a
 * graph, or the nodes of each graph summed up.
 *
 *     out_v = Σ_(u → v) x_u,   ∂L/∂x_u = Σ_(u → v) ∂L/∂out_v
 *
 * @param pairs rows of x, and the rows of the result that they are added to
 * @param rows how many rows the result has; a row that nothing is added to is 0
 * @returns rows × columns of x
 */
export function addRows(
  tape: Tape,
  x: Tensor,
  pairs: readonly (readonly [from: number, to: number])[],
  rows: number,
): Tensor {
  const { cols } = x;
  const out = tape.tensor(rows, cols);
  out.data.fill(0);
  for (const [from, to] of pairs) {
    for (let i = 0; i < cols; i++) out.data[to * cols + i]! += x.data[from * cols + i]!;
  }
  tape.record(() => {
    for (const [from, to] of pairs) {
      for (let i = 0; i < cols; i++) x.grad[from * cols + i]! += out.grad[to * cols + i]!;
    }
  });
  return out;
}
