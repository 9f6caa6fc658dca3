import { expect, test } from "vitest";
import { valueAt } from "../src/value-at.ts";

const values = {
  sum: 6,
  list: [1, 2],
  typed: Float32Array.of(0.5, 0.25),
  rows: [{ cells: [7, 8] }],
};

test.each([
  ["sum", 6],
  ["list.2", 2],
  ["typed.2", 0.25],
  ["rows.1.cells.2", 8],
  ["list", undefined],
  ["list.0", undefined],
  ["list.3", undefined],
  ["list.length", undefined],
  ["constructor.length", undefined],
])("the value at %s is %s", (path, value) => {
  expect(valueAt(values, path)).toBe(value);
});
