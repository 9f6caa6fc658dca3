import { blurredKey, randomMemory } from "../../src/models/access/memory.ts";
import { DenseReader, type Fetched } from "../../src/models/access/read-among.ts";
import { SparseReader } from "../../src/models/access/sparse.ts";
import { TreeReader } from "../../src/models/access/tree.ts";
import { random, randomInteger } from "../../src/models/random.ts";

/** The ways to read, in the order in which they are drawn. */
export const readers = ["dense", "sparse", "tree"] as const;
export type ReaderName = (typeof readers)[number];

/** The sizes of the memories, in slots, and the width of all of them. */
export const sizes = [64, 256, 1024, 4096, 16384];
export const width = 16;

/** What is asked of the measurement. */
export interface Which {
  readonly kept: number;
  readonly noise: number;
}

/** What was measured, a number for each size that is done. */
export interface Report {
  readonly which: Which;
  readonly status: "learning" | "measured";
  /** Milliseconds a read. */
  readonly times: Readonly<Record<ReaderName, readonly number[]>>;
  /** The share of reads that found the slot that the dense read weighs most. */
  readonly found: Readonly<Record<ReaderName, readonly number[]>>;
}

/** How many keys each memory is read with, and for how many milliseconds at least. */
const keys = 100;
const atLeast = 30;

/** The key strength of soft reads. */
const strength = 50;

/** Measures size by size. */
export class Bench {
  readonly #which: Which;
  readonly #random = random(1);
  readonly #times = { dense: [] as number[], sparse: [] as number[], tree: [] as number[] };
  readonly #found = { dense: [] as number[], sparse: [] as number[], tree: [] as number[] };

  constructor(which: Which) {
    this.#which = which;
  }

  get status(): Report["status"] {
    return this.#times.tree.length < sizes.length ? "learning" : "measured";
  }

  /** Measures the next size. */
  update(): void {
    const { kept, noise } = this.#which;
    const next = this.#random;
    const slots = sizes[this.#times.tree.length]!;
    const memory = randomMemory(next, slots, width);
    const asked = Array.from({ length: keys }, () =>
      blurredKey(next, memory, randomInteger(next, 0, slots - 1), noise),
    );
    const dense = new DenseReader(memory);
    const sparse = new SparseReader(next, memory, kept);
    const tree = new TreeReader(memory);
    const right = asked.map((key) => dense.read(key, strength).slot);
    const measure = (name: ReaderName, read: (key: Float64Array) => Fetched) => {
      const found = asked.filter((key, i) => read(key).slot === right[i]).length;
      this.#found[name].push(found / keys);
      this.#times[name].push(timeOf(asked, read));
    };
    measure("dense", (key) => dense.read(key, strength));
    measure("sparse", (key) => sparse.read(key, strength));
    measure("tree", (key) => tree.read(key));
  }

  report(): Report {
    return {
      which: this.#which,
      status: this.status,
      times: structuredClone(this.#times),
      found: structuredClone(this.#found),
    };
  }
}

/** The mean time of a read, over as many rounds of all keys as it takes for a coarse clock. */
function timeOf(asked: readonly Float64Array[], read: (key: Float64Array) => Fetched): number {
  const from = performance.now();
  let rounds = 0;
  let elapsed = 0;
  while (elapsed < atLeast) {
    for (const key of asked) read(key);
    rounds++;
    elapsed = performance.now() - from;
  }
  return elapsed / (rounds * asked.length);
}
