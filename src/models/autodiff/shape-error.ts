import type { Tensor } from "./tensor.ts";

/** Thrown by an operation whose arguments do not fit together; says which, and their shapes. */
export class ShapeError extends RangeError {
  /**
   * @param operation the name of the operation
   * @param rule what should have held
   * @param tensors the arguments, by name
   */
  constructor(operation: string, rule: string, tensors: Record<string, Tensor>) {
    const shapes = Object.entries(tensors).map(
      ([name, { rows, cols }]) => `${name} ${rows}×${cols}`,
    );
    super(`${operation}: ${rule}; got ${shapes.join(", ")}`);
    this.name = "ShapeError";
  }
}
