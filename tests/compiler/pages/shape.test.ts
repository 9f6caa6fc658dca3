import { expect, test } from "vitest";
import { shapeOf } from "../../../src/compiler/pages/shape.ts";

test.each([
  [1, "a number"],
  [true, "true or false"],
  ["x", "a text"],
  [new Float64Array(3), "3 numbers"],
  [[[1, 2]], "1 × 2 numbers"],
  [[{ x: 1, y: 2 }], "1 objects (x, y)"],
  [[], "0 items"],
  [{ x: 1 }, "x"],
  [undefined, "nothing"],
])("%o is told as %s", (value, words) => {
  expect(shapeOf(value)).toBe(words);
});
