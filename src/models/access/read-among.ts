import { type SlotMemory, similarityAt } from "./memory.ts";

/** What a read brings. */
export interface Fetched {
  /** The sum of what the slots hold, each by its weight. */
  readonly read: Float64Array;
  /** The slot that weighs most. */
  readonly slot: number;
}

/**
 * Reads a memory with soft attention among some of its slots: softmax of key strength × similarity
 * over these, 0 for all others.
 *
 * @param among the slots, at least one
 * @param similarities of these slots with the key
 */
export function readAmong(
  { width, data }: SlotMemory,
  among: ArrayLike<number>,
  similarities: ArrayLike<number>,
  strength: number,
): Fetched {
  let best = 0;
  for (let i = 1; i < among.length; i++) if (similarities[i]! > similarities[best]!) best = i;
  const read = new Float64Array(width);
  let total = 0;
  for (let i = 0; i < among.length; i++) {
    const weight = Math.exp(strength * (similarities[i]! - similarities[best]!));
    total += weight;
    for (let j = 0, at = among[i]! * width; j < width; j++, at++) read[j]! += weight * data[at]!;
  }
  for (let j = 0; j < width; j++) read[j]! /= total;
  return { read, slot: among[best]! };
}

/** The dense read: soft attention over every slot. Two multiplications a number of the memory. */
export class DenseReader {
  readonly #memory: SlotMemory;
  readonly #all: Uint32Array;
  readonly #similarities: Float64Array;

  constructor(memory: SlotMemory) {
    this.#memory = memory;
    this.#all = Uint32Array.from({ length: memory.slots }, (_, i) => i);
    this.#similarities = new Float64Array(memory.slots);
  }

  read(key: Float64Array, strength: number): Fetched {
    for (let i = 0; i < this.#all.length; i++) {
      this.#similarities[i] = similarityAt(this.#memory, i, key);
    }
    return readAmong(this.#memory, this.#all, this.#similarities, strength);
  }
}
