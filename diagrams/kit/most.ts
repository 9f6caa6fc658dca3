/** Where the largest of some numbers stands, from 0: several places where they are equal but for rounding. */
export function placesOfMost(values: readonly number[]): number[] {
  const most = Math.max(...values);
  return values.flatMap((value, i) => (most - value < 1e-9 ? [i] : []));
}
