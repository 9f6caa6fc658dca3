/** A matrix in an array: entry (row, col) stands at `row · down + col · along`. */
export interface View {
  readonly data: Float64Array;
  readonly down: number;
  readonly along: number;
}

/**
 * Adds the product of two matrices to a third: out += a b. Views with their strides swapped are
 * transposed, so that this one function does for a product and for both of its derivatives.
 *
 * The inner loop fills a tile of 4 × 2 entries, to use each number it loads more than once; a row
 * that is left over is filled by itself. Every entry is summed up in the same order either way.
 *
 * @param out rows × cols
 * @param a rows × inner
 * @param b inner × cols
 */
export function multiplyAdd(
  out: Float64Array,
  a: View,
  b: View,
  rows: number,
  cols: number,
  inner: number,
): void {
  const { data: x, down: xd, along: xa } = a;
  const { data: y, down: yd, along: ya } = b;
  for (let r = 0; r < rows; r += 4) {
    const tall = Math.min(4, rows - r);
    if (tall === 1) {
      addRow(out, a, b, r, cols, inner);
      return;
    }
    // At the edge a tile's surplus rows and columns repeat its first, and are not stored.
    const x2At = tall > 2 ? 2 * xd : 0;
    const x3At = tall > 3 ? 3 * xd : 0;
    for (let c = 0; c < cols; c += 2) {
      const wide = c + 1 < cols;
      const y1At = wide ? ya : 0;
      let s00 = 0;
      let s01 = 0;
      let s10 = 0;
      let s11 = 0;
      let s20 = 0;
      let s21 = 0;
      let s30 = 0;
      let s31 = 0;
      let i = r * xd;
      let j = c * ya;
      for (let k = 0; k < inner; k++) {
        const x0 = x[i]!;
        const x1 = x[i + xd]!;
        const x2 = x[i + x2At]!;
        const x3 = x[i + x3At]!;
        const y0 = y[j]!;
        const y1 = y[j + y1At]!;
        s00 += x0 * y0;
        s01 += x0 * y1;
        s10 += x1 * y0;
        s11 += x1 * y1;
        s20 += x2 * y0;
        s21 += x2 * y1;
        s30 += x3 * y0;
        s31 += x3 * y1;
        i += xa;
        j += yd;
      }
      let at = r * cols + c;
      out[at]! += s00;
      if (wide) out[at + 1]! += s01;
      at += cols;
      out[at]! += s10;
      if (wide) out[at + 1]! += s11;
      if (tall < 3) continue;
      at += cols;
      out[at]! += s20;
      if (wide) out[at + 1]! += s21;
      if (tall < 4) continue;
      at += cols;
      out[at]! += s30;
      if (wide) out[at + 1]! += s31;
    }
  }
}

/** Adds one row of the product, four entries at a time. */
function addRow(
  out: Float64Array,
  a: View,
  b: View,
  row: number,
  cols: number,
  inner: number,
): void {
  const { data: x, down: xd, along: xa } = a;
  const { data: y, down: yd, along: ya } = b;
  for (let c = 0; c < cols; c += 4) {
    const wide = Math.min(4, cols - c);
    // As above, surplus columns repeat the first.
    const y1At = wide > 1 ? ya : 0;
    const y2At = wide > 2 ? 2 * ya : 0;
    const y3At = wide > 3 ? 3 * ya : 0;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    let i = row * xd;
    let j = c * ya;
    for (let k = 0; k < inner; k++) {
      const x0 = x[i]!;
      s0 += x0 * y[j]!;
      s1 += x0 * y[j + y1At]!;
      s2 += x0 * y[j + y2At]!;
      s3 += x0 * y[j + y3At]!;
      i += xa;
      j += yd;
    }
    const at = row * cols + c;
    out[at]! += s0;
    if (wide > 1) out[at + 1]! += s1;
    if (wide > 2) out[at + 2]! += s2;
    if (wide > 3) out[at + 3]! += s3;
  }
}
