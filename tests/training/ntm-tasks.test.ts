import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Tape } from "../../src/models/autodiff/tape.ts";
import { toRows } from "../../src/models/autodiff/tensor.ts";
import { random } from "../../src/models/random.ts";
import {
  associativeRecallExample,
  distinctItems,
  itemStep,
} from "../../src/training/tasks/associative-recall.ts";
import { copyExample } from "../../src/training/tasks/copy.ts";
import { prioritySortExample, randomPriorities } from "../../src/training/tasks/priority-sort.ts";
import { repeatCopyExample } from "../../src/training/tasks/repeat-copy.ts";
import { batchOf, randomBits, type SequenceExample } from "../../src/training/tasks/sequence.ts";

const sequences = fc
  .record({ length: fc.integer({ min: 2, max: 6 }), width: fc.integer({ min: 1, max: 5 }) })
  .chain(({ length, width }) =>
    fc.array(fc.array(fc.constantFrom(0, 1), { minLength: width, maxLength: width }), {
      minLength: length,
      maxLength: length,
    }),
  );

/** Nothing of the answer may be shown while it is given. */
function expectSilence({ inputs, targets }: SequenceExample): void {
  for (const input of inputs.slice(-targets.length)) {
    expect(input.every((value) => value === 0)).toBe(true);
  }
}

test("copying answers with what it saw", () => {
  fc.assert(
    fc.property(sequences, (sequence) => {
      const example = copyExample(sequence);
      expect(example.targets).toEqual(sequence);
      expect(example.inputs).toHaveLength(2 * sequence.length + 1);
      expectSilence(example);
    }),
  );
  expect(copyExample([[1, 0]]).inputs).toEqual([
    [1, 0, 0],
    [0, 0, 1],
    [0, 0, 0],
  ]);
});

test("repeat copy answers as often as it is told, and then says that it is done", () => {
  expect(
    repeatCopyExample(
      [
        [1, 0],
        [1, 1],
      ],
      2,
    ),
  ).toEqual({
    inputs: [
      [1, 0, 0, 0],
      [1, 1, 0, 0],
      [0, 0, 1, 0.4],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ],
    targets: [
      [1, 0, 0],
      [1, 1, 0],
      [1, 0, 0],
      [1, 1, 0],
      [0, 0, 1],
    ],
  });
  fc.assert(
    fc.property(sequences, fc.integer({ min: 1, max: 5 }), (sequence, count) => {
      const example = repeatCopyExample(sequence, count);
      expect(example.targets).toHaveLength(count * sequence.length + 1);
      expectSilence(example);
    }),
  );
});

describe("associative recall", () => {
  test("answers with the item behind the one that is asked for", () => {
    fc.assert(
      fc.property(sequences, fc.nat(), (items, n) => {
        const query = n % (items.length - 1);
        const example = associativeRecallExample(items, query);
        expect(example.targets).toEqual([items[query + 1]]);
        const width = items[0]!.length;
        expect(example.inputs.at(-3)!.slice(0, width)).toEqual(items[query]);
        items.forEach((item, i) => {
          expect(example.inputs[itemStep(i)]!.slice(0, width)).toEqual(item);
          expect(example.inputs[itemStep(i) - 1]![width]).toBe(1);
        });
        expectSilence(example);
      }),
    );
  });
  test("draws items that are all different, as many as there are", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.integer(), (count, seed) => {
        const items = distinctItems(random(seed), count, 2);
        expect(new Set(items.map(String)).size).toBe(count);
      }),
    );
    expect(() => distinctItems(random(1), 5, 2)).toThrow("no 5 different vectors of 2 bits");
  });
  test("cannot ask for what comes after the last item", () => {
    expect(() => associativeRecallExample([[1], [0]], 1)).toThrow("no item follows item 1");
  });
});

describe("priority sort", () => {
  test("answers with all vectors, the highest priority first", () => {
    const example = prioritySortExample(
      [
        [0, 1],
        [1, 0],
        [1, 1],
      ],
      [-0.5, 0.9, 0.1],
    );
    expect(example.targets).toEqual([
      [1, 0],
      [1, 1],
      [0, 1],
    ]);
    expect(example.inputs[0]).toEqual([0, 1, -0.5, 0]);
    expectSilence(example);
  });
  test("draws priorities that are far enough apart", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.integer(), (count, seed) => {
        const sorted = randomPriorities(random(seed), count, 0.1).sort((a, b) => a - b);
        expect(sorted).toHaveLength(count);
        expect(sorted[0]).toBeGreaterThanOrEqual(-1);
        expect(sorted.at(-1)).toBeLessThan(1);
        sorted.slice(1).forEach((p, i) => {
          expect(p - sorted[i]!).toBeGreaterThanOrEqual(0.1);
        });
      }),
      { numRuns: 30 },
    );
  });
  test("does not look for priorities that do not fit", () => {
    expect(() => randomPriorities(random(1), 21, 0.1)).toThrow("do not fit 0.1 apart");
  });
});

test("random bits are the same for the same seed, and are as often 0 as 1", () => {
  expect(randomBits(random(3), 5, 4)).toEqual(randomBits(random(3), 5, 4));
  const bits = randomBits(random(4), 1000, 10).flat();
  expect(bits.reduce((a, b) => a + b, 0) / bits.length).toBeCloseTo(0.5, 1);
});

test("a batch holds a row an example at each step, and only examples of one length", () => {
  const examples = [[[1, 0]], [[0, 1]]].map(copyExample);
  const { inputs, targets } = batchOf(new Tape(), examples);
  expect(inputs.map((step) => toRows(step)[1])).toEqual(examples[1]!.inputs);
  expect(toRows(targets[0]!)).toEqual([
    [1, 0],
    [0, 1],
  ]);
  expect(() => batchOf(new Tape(), [copyExample([[1]]), copyExample([[1], [0]])])).toThrow(
    "must all have the same length",
  );
});
