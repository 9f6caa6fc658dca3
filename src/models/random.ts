/** A source of uniform numbers in [0, 1). The same seed gives the same numbers on every machine. */
export type Random = () => number;

/**
 * The generator every random number of the project comes from: sfc32 (Chris Doty-Humphrey's
 * "Small Fast Counter", 128 bits of state), its state filled from `seed` and run in.
 *
 * @param seed any number; its lowest 32 bits count
 */
export function random(seed: number): Random {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = seed | 0;
  let counter = 1;
  const next = () => {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return (t >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 16; i++) next();
  return next;
}

/** A whole number from `low` to `high`, both included. */
export function randomInteger(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

/** A number from the normal distribution with mean 0 and standard deviation 1 (Box and Muller, 1958). */
export function randomNormal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return radius * Math.cos(2 * Math.PI * random());
}

/** One of `items`, each as likely as the others. */
export function randomItem<T>(random: Random, items: readonly T[]): T {
  if (items.length === 0) throw new RangeError("randomItem: there are no items to choose from");
  return items[Math.floor(random() * items.length)]!;
}
