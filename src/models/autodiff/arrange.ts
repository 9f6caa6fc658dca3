import { ShapeError } from "./shape-error.ts";
import type { Tape } from "./tape.ts";
import type { Tensor } from "./tensor.ts";

/** The columns `from` to `from + width` of x. @throws ShapeError if x has not got them */
export function columns(tape: Tape, x: Tensor, from: number, width: number): Tensor {
  if (from < 0 || from + width > x.cols) {
    throw new ShapeError("columns", `x has no columns ${from} to ${from + width - 1}`, { x });
  }
  const out = tape.tensor(x.rows, width);
  for (let r = 0; r < x.rows; r++) {
    for (let c = 0; c < width; c++) out.data[r * width + c] = x.data[r * x.cols + from + c]!;
  }
  tape.record(() => {
    for (let r = 0; r < x.rows; r++) {
      for (let c = 0; c < width; c++) x.grad[r * x.cols + from + c]! += out.grad[r * width + c]!;
    }
  });
  return out;
}

/** All `parts` side by side. @throws ShapeError if they have not the same number of rows */
export function concatenate(tape: Tape, ...parts: readonly Tensor[]): Tensor {
  const { rows } = parts[0]!;
  const cols = parts.reduce((total, part) => total + part.cols, 0);
  const out = tape.tensor(rows, cols);
  const each = (copy: (part: Tensor, to: number, from: number) => void) => {
    let start = 0;
    for (const part of parts) {
      for (let r = 0; r < rows; r++) {
        for (let c = 0; c < part.cols; c++) copy(part, r * cols + start + c, r * part.cols + c);
      }
      start += part.cols;
    }
  };
  for (const part of parts) {
    if (part.rows !== rows) {
      throw new ShapeError("concatenate", "all must have the same number of rows", {
        first: parts[0]!,
        other: part,
      });
    }
  }
  each((part, to, from) => {
    out.data[to] = part.data[from]!;
  });
  tape.record(() =>
    each((part, to, from) => {
      part.grad[from]! += out.grad[to]!;
    }),
  );
  return out;
}

/** The same numbers in rows of another length. @throws ShapeError if they do not fill them */
export function reshape(tape: Tape, x: Tensor, rows: number, cols: number): Tensor {
  if (rows * cols !== x.data.length) {
    throw new ShapeError("reshape", `x must have ${rows * cols} numbers`, { x });
  }
  const out = tape.tensor(rows, cols);
  out.data.set(x.data);
  tape.record(() => {
    for (let i = 0; i < x.grad.length; i++) x.grad[i]! += out.grad[i]!;
  });
  return out;
}

/** The rows of x over again, `times` times, one after the other. */
export function tile(tape: Tape, x: Tensor, times: number): Tensor {
  const size = x.data.length;
  const out = tape.tensor(x.rows * times, x.cols);
  for (let t = 0; t < times; t++) out.data.set(x.data, t * size);
  tape.record(() => {
    for (let t = 0; t < times; t++) {
      for (let i = 0; i < size; i++) x.grad[i]! += out.grad[t * size + i]!;
    }
  });
  return out;
}

/**
 * Tensors of one shape, the states of a batch at successive steps, as rows of one tensor: all
 * steps of the first member of the batch, then all of the second, and so on, as memories stand.
 *
 * @param steps each batch × width
 * @returns batch·steps × width
 * @throws ShapeError
 */
export function stack(tape: Tape, steps: readonly Tensor[]): Tensor {
  const { rows: batch, cols: width } = steps[0]!;
  const out = tape.tensor(batch * steps.length, width);
  const row = (b: number, t: number) => (b * steps.length + t) * width;
  steps.forEach((step, t) => {
    if (step.rows !== batch || step.cols !== width) {
      throw new ShapeError("stack", "all steps must have the same shape", {
        first: steps[0]!,
        step,
      });
    }
    for (let b = 0; b < batch; b++) {
      out.data.set(step.data.subarray(b * width, (b + 1) * width), row(b, t));
    }
  });
  tape.record(() => {
    steps.forEach(({ grad }, t) => {
      for (let b = 0; b < batch; b++) {
        for (let i = 0; i < width; i++) grad[b * width + i]! += out.grad[row(b, t) + i]!;
      }
    });
  });
  return out;
}
