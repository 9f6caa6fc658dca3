/** A line between data and drawing units. */
export interface Scale {
  (value: number): number;
  invert(position: number): number;
}

/** The linear scale that takes `from[0]` to `to[0]` and `from[1]` to `to[1]`. */
export function linear(from: readonly [number, number], to: readonly [number, number]): Scale {
  const slope = (to[1] - to[0]) / (from[1] - from[0]);
  return Object.assign((value: number) => to[0] + (value - from[0]) * slope, {
    invert: (position: number) => from[0] + (position - to[0]) / slope,
  });
}

/** A coordinate cut to hundredths, so that build and browser write the same short text. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
