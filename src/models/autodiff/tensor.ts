/** A dense matrix of double-precision numbers, row by row, with room for its gradient. */
export class Tensor {
  readonly rows: number;
  readonly cols: number;
  readonly data: Float64Array;
  #grad: Float64Array | undefined;

  constructor(rows: number, cols: number, data = new Float64Array(rows * cols)) {
    if (data.length !== rows * cols) {
      throw new RangeError(`Tensor: ${data.length} numbers do not fill ${rows}×${cols}`);
    }
    this.rows = rows;
    this.cols = cols;
    this.data = data;
  }

  /** ∂loss/∂data, filled by `Tape.backward`. It is made when first asked for, full of zeros. */
  get grad(): Float64Array {
    this.#grad ??= new Float64Array(this.data.length);
    return this.#grad;
  }

  /** Forgets the gradient: operations add to `grad`, so that a value used twice gets both shares. */
  zeroGrad(): void {
    this.#grad?.fill(0);
  }
}

/** A tensor with the given rows, which must all be as long as the first. */
export function matrix(rows: readonly ArrayLike<number>[]): Tensor {
  const cols = rows[0]?.length ?? 0;
  const result = new Tensor(rows.length, cols);
  rows.forEach((row, i) => {
    if (row.length !== cols) {
      throw new RangeError(`matrix: row ${i} has ${row.length} numbers, row 0 has ${cols}`);
    }
    result.data.set(row, i * cols);
  });
  return result;
}

/** A tensor of one row. */
export function vector(values: ArrayLike<number>): Tensor {
  return new Tensor(1, values.length, Float64Array.from(values));
}

/** A tensor of one number. */
export function scalar(value: number): Tensor {
  return vector([value]);
}

/** The values (or, given `grad`, the gradient) of `tensor` as an array of rows: a copy, to keep. */
export function toRows(tensor: Tensor, of: "data" | "grad" = "data"): number[][] {
  return Array.from({ length: tensor.rows }, (_, i) =>
    Array.from(tensor[of].subarray(i * tensor.cols, (i + 1) * tensor.cols)),
  );
}
