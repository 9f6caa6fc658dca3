import fc from "fast-check";
import { expect, it } from "vitest";
import { largest } from "../../src/models/largest.ts";

it("finds where the largest numbers stand, in the order of a stable sort", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 5 })), fc.nat(8), (numbers, count) => {
      const sorted = numbers
        .map((number, i) => ({ number, i }))
        .sort((a, b) => b.number - a.number)
        .slice(0, count);
      expect(largest(numbers, count)).toEqual(sorted.map(({ i }) => i));
    }),
  );
});
