/**
 * The discrete Fourier transform of a signal of complex numbers, in place:
 * X_k = Σ_n x_n e^(−2πikn/N), by the radix-2 algorithm of Cooley and Tukey (1965).
 *
 * @param re the real parts; their number is a power of two
 * @param im the imaginary parts, as many
 */
export function fft(re: Float64Array, im: Float64Array): void {
  const size = re.length;
  if (size === 0 || (size & (size - 1)) !== 0 || im.length !== size)
    throw new RangeError(`fft: ${size} and ${im.length} numbers; both must be one power of two`);
  reverseBits(re, im);
  for (let half = 1; half < size; half *= 2) {
    for (let k = 0; k < half; k++) {
      const angle = (-Math.PI * k) / half;
      const cos = Math.cos(angle);
      const sin = Math.sin(angle);
      for (let a = k; a < size; a += 2 * half) {
        const b = a + half;
        const x = re[b]! * cos - im[b]! * sin;
        const y = re[b]! * sin + im[b]! * cos;
        re[b] = re[a]! - x;
        im[b] = im[a]! - y;
        re[a]! += x;
        im[a]! += y;
      }
    }
  }
}

/** Moves every number to the place whose index is its own with the bits in reverse. */
function reverseBits(re: Float64Array, im: Float64Array): void {
  const size = re.length;
  let j = 0;
  for (let i = 1; i < size; i++) {
    let bit = size >> 1;
    while (j & bit) {
      j ^= bit;
      bit >>= 1;
    }
    j |= bit;
    if (i < j) {
      [re[i], re[j]] = [re[j]!, re[i]!];
      [im[i], im[j]] = [im[j]!, im[i]!];
    }
  }
}
