import { expect, test } from "vitest";
import { argmax } from "../../../src/models/autodiff/argmax.ts";
import { matrix, Tensor } from "../../../src/models/autodiff/tensor.ts";

test("argmax is the first of the largest entries of a row", () => {
  const rows = matrix([
    [1, 3, 3],
    [-2, -1, -5],
    [0, 0, 0],
  ]);
  expect([0, 1, 2].map((row) => argmax(rows, row))).toEqual([1, 1, 0]);
  expect(argmax(matrix([[Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]]), 0)).toBe(0);
});

test("argmax takes rows of any length", () => {
  const long = new Tensor(1, 200_000);
  long.data[150_000] = 1;
  expect(argmax(long, 0)).toBe(150_000);
});

test("argmax is no column where an entry is not a number", () => {
  expect(argmax(matrix([[Number.NaN, Number.NaN]]), 0)).toBe(-1);
  expect(argmax(matrix([[5, Number.NaN]]), 0)).toBe(-1);
});
