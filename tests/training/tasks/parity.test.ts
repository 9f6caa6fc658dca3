import fc from "fast-check";
import { expect, test } from "vitest";
import { random } from "../../../src/models/random.ts";
import { parity, parityExample } from "../../../src/training/tasks/parity.ts";

const settings = fc.integer({ min: 1, max: 24 }).chain((length) =>
  fc.record({
    length: fc.constant(length),
    difficulty: fc.integer({ min: 1, max: length }),
    seed: fc.integer(),
  }),
);

test("the same seed gives the same example", () => {
  fc.assert(
    fc.property(settings, ({ length, difficulty, seed }) => {
      expect(parityExample(random(seed), length, difficulty)).toEqual(
        parityExample(random(seed), length, difficulty),
      );
    }),
  );
});

test("the difficulty says how many entries are not 0, and these come first", () => {
  fc.assert(
    fc.property(settings, ({ length, difficulty, seed }) => {
      const { inputs } = parityExample(random(seed), length, difficulty);
      expect(inputs).toHaveLength(length);
      expect(inputs.map(Math.abs)).toEqual(inputs.map((_, i) => (i < difficulty ? 1 : 0)));
    }),
  );
});

test("turning one entry over turns the answer over", () => {
  fc.assert(
    fc.property(settings, ({ length, difficulty, seed }) => {
      const { inputs, answer } = parityExample(random(seed), length, difficulty);
      expect(parity([-inputs[0]!, ...inputs.slice(1)])).toBe(1 - answer);
    }),
  );
});

test("both answers are about equally frequent", () => {
  const source = random(1);
  const odd = Array.from({ length: 2000 }, () => parityExample(source, 8, 5).answer as number);
  expect(odd.reduce((sum, answer) => sum + answer) / 2000).toBeCloseTo(0.5, 1);
});

test("a difficulty outside the vector is refused", () => {
  expect(() => parityExample(random(1), 4, 5)).toThrow(
    "difficulty 5 is not from 1 to the length, 4",
  );
  expect(() => parityExample(random(1), 4, 0)).toThrow(RangeError);
});
