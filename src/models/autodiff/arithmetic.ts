import { ShapeError } from "./shape-error.ts";
import type { Tape } from "./tape.ts";
import type { Tensor } from "./tensor.ts";

/** Adds entry by entry: out = a + b, ∂/∂a = ∂/∂b = 1. @throws ShapeError */
export function add(tape: Tape, a: Tensor, b: Tensor): Tensor {
  const out = sameShape(tape, "add", a, b);
  for (let i = 0; i < out.data.length; i++) out.data[i] = a.data[i]! + b.data[i]!;
  tape.record(() => {
    for (let i = 0; i < out.data.length; i++) {
      a.grad[i]! += out.grad[i]!;
      b.grad[i]! += out.grad[i]!;
    }
  });
  return out;
}

/** Subtracts entry by entry: out = a − b, ∂/∂a = 1, ∂/∂b = −1. @throws ShapeError */
export function subtract(tape: Tape, a: Tensor, b: Tensor): Tensor {
  const out = sameShape(tape, "subtract", a, b);
  for (let i = 0; i < out.data.length; i++) out.data[i] = a.data[i]! - b.data[i]!;
  tape.record(() => {
    for (let i = 0; i < out.data.length; i++) {
      a.grad[i]! += out.grad[i]!;
      b.grad[i]! -= out.grad[i]!;
    }
  });
  return out;
}

/** Multiplies entry by entry: out = a b, ∂/∂a = b, ∂/∂b = a. @throws ShapeError */
export function multiply(tape: Tape, a: Tensor, b: Tensor): Tensor {
  const out = sameShape(tape, "multiply", a, b);
  for (let i = 0; i < out.data.length; i++) out.data[i] = a.data[i]! * b.data[i]!;
  tape.record(() => {
    for (let i = 0; i < out.data.length; i++) {
      a.grad[i]! += out.grad[i]! * b.data[i]!;
      b.grad[i]! += out.grad[i]! * a.data[i]!;
    }
  });
  return out;
}

/** The smaller of two entries; the gradient goes to it, and to a where they are equal. @throws ShapeError */
export function minimum(tape: Tape, a: Tensor, b: Tensor): Tensor {
  return choose(tape, "minimum", a, b, (x, y) => x <= y);
}

/** The larger of two entries; the gradient goes to it, and to a where they are equal. @throws ShapeError */
export function maximum(tape: Tape, a: Tensor, b: Tensor): Tensor {
  return choose(tape, "maximum", a, b, (x, y) => x >= y);
}

/** Multiplies every entry by a constant: out = factor x, ∂/∂x = factor. */
export function scale(tape: Tape, x: Tensor, factor: number): Tensor {
  const out = tape.tensor(x.rows, x.cols);
  for (let i = 0; i < out.data.length; i++) out.data[i] = factor * x.data[i]!;
  tape.record(() => {
    for (let i = 0; i < out.data.length; i++) x.grad[i]! += factor * out.grad[i]!;
  });
  return out;
}

/** Adds up all entries of all `terms`: a 1×1 tensor, ∂/∂x = 1. */
export function sum(tape: Tape, ...terms: Tensor[]): Tensor {
  const out = tape.tensor(1, 1);
  let total = 0;
  for (const { data } of terms) for (const value of data) total += value;
  out.data[0] = total;
  tape.record(() => {
    const share = out.grad[0]!;
    for (const { grad } of terms) for (let i = 0; i < grad.length; i++) grad[i]! += share;
  });
  return out;
}

/** Adds up each row: rows × 1, ∂/∂x = 1. */
export function rowSums(tape: Tape, x: Tensor): Tensor {
  const out = tape.tensor(x.rows, 1);
  for (let r = 0; r < x.rows; r++) {
    let total = 0;
    for (let i = r * x.cols; i < (r + 1) * x.cols; i++) total += x.data[i]!;
    out.data[r] = total;
  }
  tape.record(() => {
    for (let i = 0; i < x.data.length; i++) x.grad[i]! += out.grad[Math.floor(i / x.cols)]!;
  });
  return out;
}

function choose(
  tape: Tape,
  operation: string,
  a: Tensor,
  b: Tensor,
  first: (x: number, y: number) => boolean,
): Tensor {
  const out = sameShape(tape, operation, a, b);
  const source = (i: number) => (first(a.data[i]!, b.data[i]!) ? a : b);
  for (let i = 0; i < out.data.length; i++) out.data[i] = source(i).data[i]!;
  tape.record(() => {
    for (let i = 0; i < out.data.length; i++) source(i).grad[i]! += out.grad[i]!;
  });
  return out;
}

function sameShape(tape: Tape, operation: string, a: Tensor, b: Tensor): Tensor {
  if (a.rows !== b.rows || a.cols !== b.cols) {
    throw new ShapeError(operation, "both must have the same shape", { a, b });
  }
  return tape.tensor(a.rows, a.cols);
}
