import fc from "fast-check";
import { expect, test } from "vitest";
import { effectiveCount, likeliest } from "../../../src/models/programmer/likeliest.ts";
import { neededBy } from "../../../src/models/programmer/pipe-program.ts";

const distribution = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 4 })
  .filter((parts) => parts.some((part) => part > 0))
  .map((parts) => {
    const total = parts.reduce((sum, part) => sum + part, 0);
    return parts.map((part) => part / total);
  });
const distributions = fc.array(distribution, { maxLength: 4 });

test("the probabilities of all sequences sum to 1, the largest first", () => {
  fc.assert(
    fc.property(distributions, (steps) => {
      const sequences = likeliest(steps);
      const total = sequences.reduce((sum, { probability }) => sum + probability, 0);
      expect(total).toBeCloseTo(1, 12);
      for (const [i, { probability }] of sequences.slice(1).entries()) {
        expect(probability).toBeLessThanOrEqual(sequences[i]!.probability);
      }
    }),
    { seed: 2 },
  );
});

test("what is left open multiplies over the steps", () => {
  fc.assert(
    fc.property(distributions, (steps) => {
      const each = steps.map((step) => effectiveCount(likeliest([step])));
      const product = each.reduce((all, count) => all * count, 1);
      expect(effectiveCount(likeliest(steps))).toBeCloseTo(product, 9);
    }),
    { seed: 2 },
  );
});

test("a program needs what its last line reaches, and nothing else", () => {
  const lines = [
    { operation: "+", left: 0, right: 1 },
    { operation: "×", left: 2, right: 2 },
    { operation: "keep", left: 3, right: 4 },
  ] as const;
  expect(neededBy(lines, 3)).toEqual([true, true, false, true, false, true]);
});
