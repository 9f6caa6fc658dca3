import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ShapeError } from "../../../src/models/autodiff/shape-error.ts";
import { Tape } from "../../../src/models/autodiff/tape.ts";
import { scalar, Tensor, toRows, vector } from "../../../src/models/autodiff/tensor.ts";
import { address } from "../../../src/models/ntm/address.ts";
import { blend } from "../../../src/models/ntm/blend.ts";
import { content } from "../../../src/models/ntm/content.ts";
import { interpolate } from "../../../src/models/ntm/interpolate.ts";
import { sharpen } from "../../../src/models/ntm/sharpen.ts";
import { shift } from "../../../src/models/ntm/shift.ts";
import { similarity } from "../../../src/models/ntm/similarity.ts";
import { write } from "../../../src/models/ntm/write.ts";
import { read } from "../../../src/models/read.ts";
import {
  expectGradients,
  randomDistribution,
  randomTensor,
  randomUniform,
} from "../finite-differences.ts";

/** Machines in a batch, slots, width, offsets each way, and a seed: from the smallest shapes on. */
const shapes = fc.record({
  batch: fc.integer({ min: 1, max: 3 }),
  slots: fc.integer({ min: 1, max: 5 }),
  width: fc.integer({ min: 1, max: 4 }),
  reach: fc.integer({ min: 0, max: 4 }),
  seed: fc.integer(),
});

function check(property: (shape: typeof shapes extends fc.Arbitrary<infer S> ? S : never) => void) {
  fc.assert(fc.property(shapes, property), { numRuns: 40, seed: 1 });
}

describe("similarity", () => {
  test("has the gradient of finite differences", () => {
    check(({ batch, slots, width, seed }) => {
      const key = randomTensor(batch, width, seed);
      const memory = randomTensor(batch * slots, width, seed + 1);
      // A cosine bends sharply close to a vector of zeros: keep off it by an ε.
      expectGradients({ key, memory }, (tape) => similarity(tape, key, memory, 0.05));
    });
  });
  test("is 1 for a multiple of the key and −1 for its opposite", () => {
    const memory = new Tensor(2, 2, Float64Array.of(3, 6, -0.5, -1));
    const { data } = similarity(new Tape(), vector([1, 2]), memory);
    expect(data[0]).toBeCloseTo(1, 12);
    expect(data[1]).toBeCloseTo(-1, 12);
  });
  test("is 0, with gradient 0, where the key or the slot is zero", () => {
    for (const [k, m] of [
      [0, 1],
      [1, 0],
      [0, 0],
    ]) {
      const key = vector([k!, 0]);
      const memory = vector([m!, 0]);
      const tape = new Tape();
      const out = similarity(tape, key, memory);
      tape.backward(out);
      expect([...out.data, ...key.grad, ...memory.grad]).toEqual([0, 0, 0, 0, 0]);
    }
  });
  test("names the shapes that do not fit", () => {
    expect(() => similarity(new Tape(), vector([1, 2]), vector([1, 2, 3]))).toThrow(
      new ShapeError("similarity", "memory must be batch·slots × the key's width", {
        key: vector([1, 2]),
        memory: vector([1, 2, 3]),
      }),
    );
  });
});

describe("content", () => {
  test("has the gradient of finite differences", () => {
    check(({ batch, slots, seed }) => {
      const similar = randomUniform(batch, slots, seed, -1, 1);
      const strength = randomUniform(batch, 1, seed + 1, 0, 8);
      expectGradients({ similar, strength }, (tape) => content(tape, similar, strength));
    });
  });
  test("is uniform at strength 0 and one-hot at a great strength", () => {
    const similar = vector([0.2, 0.9, -1]);
    expect(toRows(content(new Tape(), similar, scalar(0)))[0]).toEqual([1 / 3, 1 / 3, 1 / 3]);
    expect(toRows(content(new Tape(), similar, scalar(1e6)))[0]).toEqual([0, 1, 0]);
  });
});

describe("interpolate", () => {
  test("has the gradient of finite differences, at a saturated gate too", () => {
    check(({ batch, slots, seed }) => {
      for (const gate of [randomUniform(batch, 1, seed, 0, 1), new Tensor(batch, 1)]) {
        const found = randomDistribution(batch, slots, seed + 1);
        const previous = randomDistribution(batch, slots, seed + 2);
        expectGradients({ gate, found, previous }, (tape) =>
          interpolate(tape, gate, found, previous),
        );
      }
    });
  });
});

describe("shift", () => {
  test("has the gradient of finite differences, with filters wider than the memory too", () => {
    check(({ batch, slots, reach, seed }) => {
      const gated = randomDistribution(batch, slots, seed);
      const filter = randomDistribution(batch, 2 * reach + 1, seed + 1);
      expectGradients({ gated, filter }, (tape) => shift(tape, gated, filter));
    });
  });
  test("neither makes nor loses weight", () => {
    check(({ batch, slots, reach, seed }) => {
      const out = shift(
        new Tape(),
        randomDistribution(batch, slots, seed),
        randomDistribution(batch, 2 * reach + 1, seed + 1),
      );
      for (const row of toRows(out)) expect(row.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    });
  });
  test("moves on around the end of the memory", () => {
    const last = vector([0, 0, 1]);
    expect(toRows(shift(new Tape(), last, vector([0, 0, 1])))).toEqual([[1, 0, 0]]);
    expect(toRows(shift(new Tape(), last, vector([1, 0, 0])))).toEqual([[0, 1, 0]]);
    const fourOn = vector([0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(toRows(shift(new Tape(), last, fourOn))).toEqual([[1, 0, 0]]);
  });
  test("refuses a filter without a middle", () => {
    expect(() => shift(new Tape(), vector([1]), vector([0.5, 0.5]))).toThrow(ShapeError);
  });
});

describe("sharpen", () => {
  test("has the gradient of finite differences", () => {
    check(({ batch, slots, seed }) => {
      const shifted = randomUniform(batch, slots, seed, 0.05, 1);
      const sharpening = randomUniform(batch, 1, seed + 1, 1, 5);
      expectGradients({ shifted, sharpening }, (tape) => sharpen(tape, shifted, sharpening));
      expectGradients({ shifted, sharpening }, (tape) => sharpen(tape, shifted, sharpening, 0.1));
    });
  });
  test("keeps a zero at zero; its gradient is the limit from above", () => {
    for (const gamma of [1, 2, 3.5]) {
      const values = [0.25, 0, 0.75];
      const probe = new Tensor(3, 1, Float64Array.of(0.5, -1, 2));
      const loss = (tape: Tape, shifted: Tensor, sharpening: Tensor) =>
        read(tape, sharpen(tape, shifted, sharpening), probe);
      const shifted = vector(values);
      const sharpening = scalar(gamma);
      const tape = new Tape();
      const here = loss(tape, shifted, sharpening);
      tape.backward(here);
      values.forEach((value, i) => {
        const above = loss(new Tape(), vector(values.with(i, value + 1e-7)), scalar(gamma));
        expect(shifted.grad[i]).toBeCloseTo((above.data[0]! - here.data[0]!) / 1e-7, 5);
      });
      expect(sharpen(new Tape(), shifted, sharpening).data[1]).toBe(0);
      expect(sharpening.grad[0]).toSatisfy(Number.isFinite);
    }
  });
  test("leaves a weighting of zeros at zero, with gradient 0", () => {
    const shifted = vector([0, 0]);
    const sharpening = scalar(3);
    const tape = new Tape();
    const out = sharpen(tape, shifted, sharpening);
    tape.backward(read(tape, out, new Tensor(2, 1, Float64Array.of(1, 2))));
    expect([...out.data, ...shifted.grad, ...sharpening.grad]).toEqual([0, 0, 0, 0, 0]);
  });
  test("does not underflow at a great sharpening", () => {
    const out = sharpen(new Tape(), vector(Array(128).fill(1 / 128)), scalar(1000));
    for (const weight of out.data) expect(weight).toBeCloseTo(1 / 128, 12);
  });
});

describe("read, write and blend", () => {
  test("have the gradients of finite differences", () => {
    check(({ batch, slots, width, seed }) => {
      const weighting = randomDistribution(batch, slots, seed);
      const memory = randomTensor(batch * slots, width, seed + 1);
      const erase = randomUniform(batch, width, seed + 2, 0, 1);
      const value = randomTensor(batch, width, seed + 3);
      expectGradients({ weighting, memory }, (tape) => read(tape, weighting, memory));
      expectGradients({ weighting, memory, erase, value }, (tape) =>
        write(tape, memory, weighting, erase, value),
      );
      expectGradients({ weighting, memory, value }, (tape) =>
        blend(tape, memory, weighting, value),
      );
    });
  });
  test("what a one-hot weighting writes, it reads back", () => {
    check(({ batch, slots, width, seed }) => {
      const focus = new Tensor(batch, slots);
      for (let b = 0; b < batch; b++) focus.data[b * slots + (b % slots)] = 1;
      const value = randomTensor(batch, width, seed);
      const tape = new Tape();
      const memory = blend(tape, randomTensor(batch * slots, width, seed + 1), focus, value);
      expect(toRows(read(tape, focus, memory))).toEqual(toRows(value));
    });
  });
  test("a weighting of zeros leaves the memory as it is", () => {
    const memory = randomTensor(3, 2, 1);
    expect(toRows(blend(new Tape(), memory, new Tensor(1, 3), vector([5, 6])))).toEqual(
      toRows(memory),
    );
  });
});

describe("address", () => {
  test("has the gradient of finite differences from end to end", () => {
    check(({ batch, slots, width, reach, seed }) => {
      const memory = randomTensor(batch * slots, width, seed);
      const previous = randomDistribution(batch, slots, seed + 1);
      const head = {
        key: randomTensor(batch, width, seed + 2),
        strength: randomUniform(batch, 1, seed + 3, 0, 4),
        gate: randomUniform(batch, 1, seed + 4, 0, 1),
        shift: randomDistribution(batch, 2 * reach + 1, seed + 5),
        sharpening: randomUniform(batch, 1, seed + 6, 1, 3),
      };
      const stability = { cosine: 0.05, sharpening: 1e-3 };
      expectGradients({ memory, previous, ...head }, (tape) =>
        Object.values(address(tape, memory, previous, head, stability)),
      );
    });
  });
  test("every step on the way is a distribution", () => {
    check(({ batch, slots, width, reach, seed }) => {
      const { content, gated, shifted, weighting } = address(
        new Tape(),
        randomTensor(batch * slots, width, seed),
        randomDistribution(batch, slots, seed + 1),
        {
          key: randomTensor(batch, width, seed + 2),
          strength: randomUniform(batch, 1, seed + 3, 0, 40),
          gate: randomUniform(batch, 1, seed + 4, 0, 1),
          shift: randomDistribution(batch, 2 * reach + 1, seed + 5),
          sharpening: randomUniform(batch, 1, seed + 6, 1, 30),
        },
      );
      for (const step of [content, gated, shifted, weighting]) {
        for (const row of toRows(step)) {
          expect(row.every((w) => w >= 0)).toBe(true);
          expect(row.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 10);
        }
      }
    });
  });
});
