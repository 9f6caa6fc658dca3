import { type Random, randomNormal } from "../random.ts";

/** Slots that hold vectors of length 1, one after another. */
export interface SlotMemory {
  readonly slots: number;
  readonly width: number;
  /** slots × width. */
  readonly data: Float64Array;
}

/** A memory of vectors that point in random directions. */
export function randomMemory(random: Random, slots: number, width: number): SlotMemory {
  const data = new Float64Array(slots * width);
  for (let i = 0; i < slots; i++) {
    const slot = data.subarray(i * width, (i + 1) * width);
    for (let j = 0; j < width; j++) slot[j] = randomNormal(random);
    normalise(slot);
  }
  return { slots, width, data };
}

/** A key that means a slot: what it holds, blurred by noise of the given size, of length 1 again. */
export function blurredKey(
  random: Random,
  { width, data }: SlotMemory,
  slot: number,
  noise: number,
): Float64Array {
  const key = data.slice(slot * width, (slot + 1) * width);
  for (let j = 0; j < width; j++) key[j]! += (noise * randomNormal(random)) / Math.sqrt(width);
  return normalise(key);
}

/** What slot `i` has in common with a key: their dot product, which is the cosine of their angle. */
export function similarityAt({ width, data }: SlotMemory, i: number, key: Float64Array): number {
  let sum = 0;
  for (let j = 0, at = i * width; j < width; j++, at++) sum += data[at]! * key[j]!;
  return sum;
}

/** Scales a vector, in its place, to length 1. */
export function normalise(vector: Float64Array): Float64Array {
  const length = Math.hypot(...vector);
  for (let j = 0; j < vector.length; j++) vector[j]! /= length;
  return vector;
}
