import { normalise, type SlotMemory } from "./memory.ts";
import type { Fetched } from "./read-among.ts";

/** Rounds in which the slots below a fork are sorted to its two sides. */
const rounds = 4;

/** What lies below one side of a fork. */
interface Branch {
  /** The direction in which its slots point on average. */
  readonly mean: Float64Array;
  /** A fork, or a slot. */
  readonly below: Fork | number;
}

interface Fork {
  readonly left: Branch;
  readonly right: Branch;
}

/**
 * The hierarchical read: from the root of a binary tree over the slots, at each fork towards the
 * side that is more like the key, to one slot. It looks at two vectors a fork, so at about
 * 2 log₂(slots) in all. Andrychowicz and Kurach 2016 learn what the forks hold and how to choose;
 * here the slots are sorted into the tree by likeness, and a fork's sides are known by their means.
 */
export class TreeReader {
  readonly #memory: SlotMemory;
  readonly #root: Fork | number;

  constructor(memory: SlotMemory) {
    this.#memory = memory;
    this.#root = grow(
      memory,
      Uint32Array.from({ length: memory.slots }, (_, i) => i),
    );
  }

  read(key: Float64Array): Fetched {
    const { width, data } = this.#memory;
    let at = this.#root;
    while (typeof at !== "number") {
      at = (dot(at.left.mean, key) >= dot(at.right.mean, key) ? at.left : at.right).below;
    }
    return { read: data.slice(at * width, (at + 1) * width), slot: at };
  }
}

/** The tree over some slots: halves of equal size, as far as they can be told apart. */
function grow(memory: SlotMemory, slots: Uint32Array): Fork | number {
  if (slots.length === 1) return slots[0]!;
  const middle = slots.length >> 1;
  let left = meanOf(memory, slots.subarray(0, middle));
  let right = meanOf(memory, slots.subarray(middle));
  for (let round = 0; round < rounds; round++) {
    const lean = new Map(Array.from(slots, (i) => [i, leaning(memory, i, left, right)]));
    slots.sort((a, b) => lean.get(a)! - lean.get(b)!);
    left = meanOf(memory, slots.subarray(0, middle));
    right = meanOf(memory, slots.subarray(middle));
  }
  return {
    left: { mean: left, below: grow(memory, slots.subarray(0, middle)) },
    right: { mean: right, below: grow(memory, slots.subarray(middle)) },
  };
}

/** How much more like `right` than like `left` a slot is. */
function leaning(
  { width, data }: SlotMemory,
  i: number,
  left: Float64Array,
  right: Float64Array,
): number {
  let sum = 0;
  for (let j = 0; j < width; j++) sum += data[i * width + j]! * (right[j]! - left[j]!);
  return sum;
}

function meanOf({ width, data }: SlotMemory, slots: Uint32Array): Float64Array {
  const mean = new Float64Array(width);
  for (const i of slots) for (let j = 0; j < width; j++) mean[j]! += data[i * width + j]!;
  return normalise(mean);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += a[j]! * b[j]!;
  return sum;
}
