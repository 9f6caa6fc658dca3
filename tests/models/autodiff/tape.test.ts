import { describe, expect, test } from "vitest";
import { add, multiply, sum } from "../../../src/models/autodiff/arithmetic.ts";
import { tanh } from "../../../src/models/autodiff/elementwise.ts";
import { Tape } from "../../../src/models/autodiff/tape.ts";
import { matrix, scalar, Tensor, toRows, vector } from "../../../src/models/autodiff/tensor.ts";

describe("Tape", () => {
  test("fills in the gradient of every quantity on the way", () => {
    const [x, y] = [scalar(2), scalar(5)];
    const tape = new Tape();
    const product = multiply(tape, x, y);
    const loss = multiply(tape, product, product);
    tape.backward(loss);
    expect([loss.grad[0], product.grad[0], x.grad[0], y.grad[0]]).toEqual([1, 20, 100, 40]);
  });
  test("hands the tensors of a pass out again in the next, with no gradient left in them", () => {
    const tape = new Tape();
    const x = scalar(0.5);
    const first = tanh(tape, x);
    tape.backward(first);
    tape.reset();
    const second = tanh(tape, x);
    expect(second).toBe(first);
    expect(second.grad[0]).toBe(0);
  });
  test("never hands out a tensor twice in one pass", () => {
    const tape = new Tape();
    const seen = new Set(Array.from({ length: 100 }, () => tape.tensor(2, 3)));
    expect(seen.size).toBe(100);
  });
  test("forgets a pass that was not played back", () => {
    const tape = new Tape();
    const x = scalar(1);
    add(tape, x, x);
    tape.reset();
    tape.backward(sum(tape, x));
    expect(x.grad[0]).toBe(1);
  });
  test("refuses to play back what it did not record, and losses of many numbers", () => {
    expect(() => new Tape({ record: false }).backward(scalar(1))).toThrow("records nothing");
    expect(() => new Tape().backward(vector([1, 2]))).toThrow("loss is 1×2 instead of 1×1");
  });
});

describe("Tensor", () => {
  test("gives back the rows it was made of", () => {
    const rows = [
      [1, 2, 3],
      [4, 5, 6],
    ];
    expect(toRows(matrix(rows))).toEqual(rows);
    expect(toRows(matrix(rows), "grad")).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });
  test("refuses rows of different lengths, and data that do not fill it", () => {
    expect(() => matrix([[1, 2], [3]])).toThrow("matrix: row 1 has 1 numbers, row 0 has 2");
    expect(() => new Tensor(2, 2, new Float64Array(3))).toThrow("3 numbers do not fill 2×2");
  });
});
