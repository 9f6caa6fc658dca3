import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  add,
  maximum,
  minimum,
  multiply,
  rowSums,
  scale,
  subtract,
  sum,
} from "../../../src/models/autodiff/arithmetic.ts";
import { columns, concatenate, stack, tile } from "../../../src/models/autodiff/arrange.ts";
import { binaryCrossEntropy } from "../../../src/models/autodiff/binary-cross-entropy.ts";
import { crossEntropy } from "../../../src/models/autodiff/cross-entropy.ts";
import {
  onePlusSoftplus,
  reciprocal,
  relu,
  sigmoid,
  softplus,
  tanh,
} from "../../../src/models/autodiff/elementwise.ts";
import { linear } from "../../../src/models/autodiff/linear.ts";
import { scaleRows } from "../../../src/models/autodiff/scale-rows.ts";
import { ShapeError } from "../../../src/models/autodiff/shape-error.ts";
import { softmax } from "../../../src/models/autodiff/softmax.ts";
import { Tape } from "../../../src/models/autodiff/tape.ts";
import { scalar, Tensor, toRows, vector } from "../../../src/models/autodiff/tensor.ts";
import { expectGradients, randomTensor, randomUniform } from "../finite-differences.ts";

const shapes = fc.record({
  rows: fc.integer({ min: 1, max: 6 }),
  cols: fc.integer({ min: 1, max: 5 }),
  other: fc.integer({ min: 1, max: 7 }),
  seed: fc.integer(),
});
type Shape = typeof shapes extends fc.Arbitrary<infer S> ? S : never;

function everyShape(property: (shape: Shape) => void): void {
  fc.assert(fc.property(shapes, property), { numRuns: 40, seed: 2 });
}

describe("operations on two tensors of one shape", () => {
  test.each(Object.entries({ add, subtract, multiply, minimum, maximum }))(
    "%s has the gradient of finite differences",
    (_, operation) => {
      everyShape(({ rows, cols, seed }) => {
        const a = randomTensor(rows, cols, seed);
        const b = randomTensor(rows, cols, seed + 1);
        expectGradients({ a, b }, (tape) => operation(tape, a, b));
      });
    },
  );
  test.each(Object.entries({ add, subtract, multiply, minimum, maximum }))(
    "%s names two shapes that differ",
    (name, operation) => {
      expect(() => operation(new Tape(), new Tensor(2, 3), new Tensor(3, 2))).toThrow(
        `${name}: both must have the same shape; got a 2×3, b 3×2`,
      );
    },
  );
  test("the gradient of an extremum of equals goes to the first", () => {
    for (const operation of [minimum, maximum]) {
      const [a, b] = [scalar(2), scalar(2)];
      const tape = new Tape();
      tape.backward(operation(tape, a, b));
      expect([a.grad[0], b.grad[0]]).toEqual([1, 0]);
    }
  });
  test("a tensor used twice gets both shares of the gradient", () => {
    const x = scalar(3);
    const tape = new Tape();
    tape.backward(multiply(tape, x, x));
    expect(x.grad[0]).toBe(6);
  });
});

describe("operations on every entry", () => {
  test.each(Object.entries({ tanh, sigmoid, softplus, onePlusSoftplus }))(
    "%s has the gradient of finite differences",
    (_, operation) => {
      everyShape(({ rows, cols, seed }) => {
        const x = randomTensor(rows, cols, seed);
        expectGradients({ x }, (tape) => operation(tape, x));
      });
    },
  );
  test.each(Object.entries({ reciprocal, relu }))(
    "%s has the gradient of finite differences where it is smooth",
    (_, operation) => {
      everyShape(({ rows, cols, seed }) => {
        const x = randomUniform(rows, cols, seed, 0.2, 3);
        expectGradients({ x }, (tape) => operation(tape, x));
      });
    },
  );
  test.each(Object.entries({ tanh, sigmoid, softplus, onePlusSoftplus, relu }))(
    "%s is finite, and so is its gradient, however far it is saturated",
    (_, operation) => {
      const x = vector([-1e6, -750, -40, 0, 40, 750, 1e6]);
      const tape = new Tape();
      const y = operation(tape, x);
      tape.backward(sum(tape, y));
      for (const value of [...y.data, ...x.grad]) expect(value).toSatisfy(Number.isFinite);
    },
  );
  test("relu is 0 with gradient 0 at and below 0", () => {
    const x = vector([-1, 0, 2]);
    const tape = new Tape();
    const y = relu(tape, x);
    tape.backward(sum(tape, y));
    expect([...y.data, ...x.grad]).toEqual([0, 0, 2, 0, 0, 1]);
  });
});

describe("linear", () => {
  test("has the gradient of finite differences, for any number of inputs", () => {
    everyShape(({ rows, cols, other, seed }) => {
      const x = randomTensor(rows, cols, seed);
      const h = randomTensor(rows, other + 1, seed + 1);
      const w = randomTensor(other, cols, seed + 2);
      const u = randomTensor(other, other + 1, seed + 3);
      const bias = randomTensor(1, other, seed + 4);
      const terms = [
        [x, w],
        [h, u],
      ] as const;
      expectGradients({ x, h, w, u, bias }, (tape) => linear(tape, terms, bias));
      expectGradients({ x, w }, (tape) => linear(tape, [[x, w]]));
    });
  });
  test("is the sum of products that a page of algebra gives", () => {
    everyShape(({ rows, cols, other, seed }) => {
      const x = randomTensor(rows, cols, seed);
      const w = randomTensor(other, cols, seed + 1);
      const expected = toRows(x).map((row) =>
        toRows(w).map((weights) => weights.reduce((total, v, i) => total + v * row[i]!, 0)),
      );
      toRows(linear(new Tape(), [[x, w]])).forEach((row, r) => {
        row.forEach((value, c) => {
          expect(value).toBeCloseTo(expected[r]![c]!, 12);
        });
      });
    });
  });
  test("names the shapes that do not fit", () => {
    const x = new Tensor(2, 3);
    expect(() => linear(new Tape(), [[x, new Tensor(4, 5)]])).toThrow(/linear: .* x 2×3.* 4×5/);
    expect(() => linear(new Tape(), [[x, new Tensor(4, 3)]], new Tensor(1, 3))).toThrow(
      /bias must be 1 × outputs.* bias 1×3/,
    );
  });
});

describe("sums, scales and arrangements", () => {
  test("have the gradients of finite differences", () => {
    everyShape(({ rows, cols, other, seed }) => {
      const x = randomTensor(rows, cols, seed);
      const y = randomTensor(rows, other, seed + 1);
      const z = randomTensor(rows, cols, seed + 2);
      const factor = randomTensor(rows, 1, seed + 3);
      expectGradients({ x, y }, (tape) => sum(tape, x, y));
      expectGradients({ x }, (tape) => rowSums(tape, x));
      expectGradients({ x }, (tape) => scale(tape, x, -1.5));
      expectGradients({ x, factor }, (tape) => scaleRows(tape, factor, x));
      expectGradients({ x, y }, (tape) => concatenate(tape, x, y));
      expectGradients({ x, z }, (tape) => stack(tape, [x, z]));
      expectGradients({ x }, (tape) => tile(tape, x, 3));
      const from = (cols - 1) >> 1;
      expectGradients({ x }, (tape) => columns(tape, x, from, cols - from));
    });
  });
  test("stack puts the steps of each member of the batch together", () => {
    const first = new Tensor(2, 1, Float64Array.of(1, 2));
    const second = new Tensor(2, 1, Float64Array.of(3, 4));
    expect(toRows(stack(new Tape(), [first, second]))).toEqual([[1], [3], [2], [4]]);
  });
  test("columns of a concatenation are its parts", () => {
    everyShape(({ rows, cols, other, seed }) => {
      const x = randomTensor(rows, cols, seed);
      const y = randomTensor(rows, other, seed + 1);
      const tape = new Tape();
      const both = concatenate(tape, x, y);
      expect(toRows(columns(tape, both, 0, cols))).toEqual(toRows(x));
      expect(toRows(columns(tape, both, cols, other))).toEqual(toRows(y));
    });
  });
  test("refuse shapes that do not fit", () => {
    const tape = new Tape();
    const x = new Tensor(2, 3);
    expect(() => columns(tape, x, 2, 2)).toThrow(ShapeError);
    expect(() => concatenate(tape, x, new Tensor(3, 3))).toThrow(ShapeError);
    expect(() => stack(tape, [x, new Tensor(2, 2)])).toThrow(ShapeError);
    expect(() => scaleRows(tape, new Tensor(2, 3), x)).toThrow(ShapeError);
  });
});

describe("softmax", () => {
  test("has the gradient of finite differences", () => {
    everyShape(({ rows, cols, seed }) => {
      const x = randomTensor(rows, cols, seed);
      expectGradients({ x }, (tape) => softmax(tape, x));
    });
  });
  test("does not change when all scores grow alike, and is finite however large they are", () => {
    everyShape(({ rows, cols, seed }) => {
      const x = randomTensor(rows, cols, seed);
      const far = new Tensor(
        rows,
        cols,
        x.data.map((v) => v + 1e4),
      );
      const near = softmax(new Tape(), x).data;
      softmax(new Tape(), far).data.forEach((p, i) => {
        expect(p).toBeCloseTo(near[i]!, 10);
      });
    });
  });
});

describe("losses", () => {
  test("have the gradients of finite differences", () => {
    everyShape(({ rows, cols, seed }) => {
      const logits = randomTensor(rows, cols, seed);
      const targets = randomUniform(rows, cols, seed + 1, 0, 1);
      const classes = Array.from({ length: rows }, (_, b) => (b * 7) % cols);
      const weights = [...randomTensor(1, rows, seed + 2).data];
      expectGradients({ logits }, (tape) => binaryCrossEntropy(tape, logits, targets));
      expectGradients({ logits }, (tape) => crossEntropy(tape, logits, classes, weights));
    });
  });
  test("binary cross-entropy is log 2 when nothing is known, and finite for certain mistakes", () => {
    const even = binaryCrossEntropy(new Tape(), vector([0, 0]), vector([0, 1]));
    expect(even.data[0]).toBeCloseTo(Math.LN2, 12);
    const sure = vector([1e5, -1e5]);
    const tape = new Tape();
    const wrong = binaryCrossEntropy(tape, sure, vector([0, 1]));
    tape.backward(wrong);
    expect(wrong.data[0]).toBe(1e5);
    expect([...sure.grad]).toEqual([0.5, -0.5]);
  });
  test("cross-entropy of two classes is binary cross-entropy of their difference", () => {
    const z = 1.3;
    const two = crossEntropy(new Tape(), vector([0, z]), [1], [1]).data[0]!;
    expect(two).toBeCloseTo(binaryCrossEntropy(new Tape(), scalar(z), scalar(1)).data[0]!, 12);
  });
  test("refuse targets that do not fit", () => {
    const logits = new Tensor(2, 3);
    expect(() => crossEntropy(new Tape(), logits, [0, 3], [1, 1])).toThrow(
      "crossEntropy: target 3 is not one of 3 classes",
    );
    expect(() => crossEntropy(new Tape(), logits, [0], [1])).toThrow(ShapeError);
    expect(() => binaryCrossEntropy(new Tape(), logits, new Tensor(3, 2))).toThrow(ShapeError);
  });
});
