import { describe, expect, it } from "vitest";
import { blurredKey, randomMemory, similarityAt } from "../../../src/models/access/memory.ts";
import { DenseReader, readAmong } from "../../../src/models/access/read-among.ts";
import { SparseReader } from "../../../src/models/access/sparse.ts";
import { TreeReader } from "../../../src/models/access/tree.ts";
import { random, randomInteger } from "../../../src/models/random.ts";

const memory = randomMemory(random(1), 300, 16);
const keyOf = (slot: number, noise = 0) => blurredKey(random(slot), memory, slot, noise);
const row = (i: number) => Array.from(memory.data.subarray(i * 16, (i + 1) * 16));

/** The share of blurred keys for which a reader finds the slot most like the key. */
function share(read: (key: Float64Array) => { slot: number }, noise: number): number {
  const next = random(9);
  const dense = new DenseReader(memory);
  const asked = Array.from({ length: 200 }, () =>
    blurredKey(next, memory, randomInteger(next, 0, 299), noise),
  );
  return asked.filter((key) => read(key).slot === dense.read(key, 1).slot).length / 200;
}

describe("a memory of random directions", () => {
  it("holds vectors of length one, each most like itself", () => {
    for (let i = 0; i < 300; i += 37) {
      expect(similarityAt(memory, i, keyOf(i))).toBeCloseTo(1, 12);
    }
  });
});

describe("the dense read", () => {
  it("is the softmax of key strength × similarity over all slots", () => {
    const key = keyOf(7, 0.3);
    const scores = Array.from({ length: 300 }, (_, i) =>
      Math.exp(8 * similarityAt(memory, i, key)),
    );
    const total = scores.reduce((a, b) => a + b);
    const expected = Array.from({ length: 16 }, (_, j) =>
      scores.reduce((sum, score, i) => sum + (score / total) * row(i)[j]!, 0),
    );
    const { read, slot } = new DenseReader(memory).read(key, 8);
    expected.forEach((value, j) => {
      expect(read[j]).toBeCloseTo(value, 10);
    });
    expect(slot).toBe(scores.indexOf(Math.max(...scores)));
  });
});

describe("the sparse read", () => {
  it("gives weight to no more slots than it may keep", () => {
    const one = new SparseReader(random(2), memory, 1).read(keyOf(20, 0.2), 3);
    expect(Array.from(one.read)).toEqual(row(one.slot));
  });

  it("finds an exact key always, and blurred ones less and less", () => {
    const reader = new SparseReader(random(2), memory, 4);
    const [exact, blurred, noisy] = [0, 0.3, 1.5].map((noise) =>
      share((key) => reader.read(key, 50), noise),
    );
    expect(exact).toBe(1);
    expect(blurred).toBeGreaterThan(0.9);
    expect(noisy).toBeLessThan(blurred!);
  });

  it("reads something even where its index proposes nothing", () => {
    const two = randomMemory(random(3), 2, 16);
    const reader = new SparseReader(random(4), two, 4);
    const away = two.data.subarray(0, 16).map((value) => -value);
    expect(reader.read(away, 1).read.every(Number.isFinite)).toBe(true);
  });
});

describe("the hierarchical read", () => {
  it("comes to one slot, and more often to the right one than by chance", () => {
    const reader = new TreeReader(memory);
    const { read, slot } = reader.read(keyOf(5));
    expect(Array.from(read)).toEqual(row(slot));
    expect(share((key) => reader.read(key), 0)).toBeGreaterThan(0.4);
  });

  it("can come to every slot", () => {
    const small = randomMemory(random(6), 5, 16);
    const reader = new TreeReader(small);
    const found = new Set<number>();
    for (let seed = 0; seed < 200; seed++) {
      found.add(reader.read(blurredKey(random(seed), small, seed % 5, 0.5)).slot);
    }
    expect([...found].sort()).toEqual([0, 1, 2, 3, 4]);
  });
});

it("reads among some slots as among all, where the others do not matter", () => {
  const { read, slot } = readAmong(memory, [3], [0.2], 5);
  expect(slot).toBe(3);
  expect(Array.from(read)).toEqual(row(3));
});
