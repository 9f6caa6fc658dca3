import { type Random, randomNormal } from "../random.ts";
import { type SlotMemory, similarityAt } from "./memory.ts";
import { type Fetched, readAmong } from "./read-among.ts";

/** How many slots share a bucket of the index, about. */
export const bucketSize = 16;

/** How many tables the index has: a slot that one of them misses, another may find. */
export const tables = 6;

/** How many bits tell the buckets of a table apart. */
export const bitsFor = (slots: number) => Math.max(1, Math.round(Math.log2(slots / bucketSize)));

/**
 * The sparse read: soft attention over the K slots most like the key among those that an index
 * proposes, in the spirit of Rae et al. 2016, section 3.1. The index is locality-sensitive hashing:
 * in each table a slot's bucket is told by the sides of random planes that its vector lies on.
 */
export class SparseReader {
  readonly #memory: SlotMemory;
  readonly #kept: number;
  readonly #bits: number;
  /** tables × bits × width: what stands upright on each plane. */
  readonly #planes: Float64Array;
  readonly #buckets: Map<number, number[]>[];

  /** @param kept K, how many slots may have weight */
  constructor(random: Random, memory: SlotMemory, kept: number) {
    this.#memory = memory;
    this.#kept = kept;
    this.#bits = bitsFor(memory.slots);
    this.#planes = Float64Array.from({ length: tables * this.#bits * memory.width }, () =>
      randomNormal(random),
    );
    this.#buckets = Array.from({ length: tables }, (_, table) => {
      const buckets = new Map<number, number[]>();
      for (let i = 0; i < memory.slots; i++) {
        const at = this.#bucketOf(table, memory.data, i * memory.width);
        const bucket = buckets.get(at);
        if (bucket) bucket.push(i);
        else buckets.set(at, [i]);
      }
      return buckets;
    });
  }

  /** Where every bucket that the key falls into is empty, the first slot is read. */
  read(key: Float64Array, strength: number): Fetched {
    const proposed = new Set<number>();
    this.#buckets.forEach((buckets, table) => {
      for (const i of buckets.get(this.#bucketOf(table, key, 0)) ?? []) proposed.add(i);
    });
    const ranked = Array.from(proposed.size > 0 ? proposed : [0], (slot) => ({
      slot,
      similarity: similarityAt(this.#memory, slot, key),
    }))
      .sort((a, b) => b.similarity - a.similarity)
      .slice(0, this.#kept);
    return readAmong(
      this.#memory,
      ranked.map(({ slot }) => slot),
      ranked.map(({ similarity }) => similarity),
      strength,
    );
  }

  #bucketOf(table: number, vectors: Float64Array, from: number): number {
    const { width } = this.#memory;
    let bucket = 0;
    for (let bit = 0; bit < this.#bits; bit++) {
      let side = 0;
      const plane = (table * this.#bits + bit) * width;
      for (let j = 0; j < width; j++) side += this.#planes[plane + j]! * vectors[from + j]!;
      bucket = 2 * bucket + (side > 0 ? 1 : 0);
    }
    return bucket;
  }
}
