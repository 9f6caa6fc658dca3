/** A line between data and drawing units. */
export interface Scale {
  (value: number): number;
  invert(position: number): number;
}

/**
 * The linear scale that takes `from[0]` to `to[0]` and `from[1]` to `to[1]`. Where there is only one
 * value or one position, every value stands at `to[0]`, and every position stands for `from[0]`.
 */
export function linear(from: readonly [number, number], to: readonly [number, number]): Scale {
  const [values, positions] = [from[1] - from[0], to[1] - to[0]];
  const isOne = values === 0 || positions === 0;
  return Object.assign(
    (value: number) => to[0] + (isOne ? 0 : (value - from[0]) * (positions / values)),
    {
      invert: (position: number) =>
        from[0] + (isOne ? 0 : (position - to[0]) / (positions / values)),
    },
  );
}

/** A coordinate cut to hundredths, so that build and browser write the same short text. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
