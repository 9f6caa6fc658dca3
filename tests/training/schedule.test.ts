import { expect, test } from "vitest";
import { cosineAtEnd, warmUp } from "../../src/training/schedule.ts";

test("warmUp rises from the first update to 1 in a straight line, and stays", () => {
  expect([0, 1, 3, 4, 100].map((update) => warmUp(update, 4))).toEqual([0.25, 0.5, 1, 1, 1]);
});

test("cosineAtEnd is 1 at first, half way down in the middle of its fall, and ends where it should", () => {
  const decay = { from: 0.5, to: 0.02 };
  const [start, held, middle, end] = [0, 0.5, 0.75, 1].map((at) => cosineAtEnd(at, decay));
  expect([start, held]).toEqual([1, 1]);
  expect(middle).toBeCloseTo(0.51, 12);
  expect(end).toBeCloseTo(0.02, 12);
});
