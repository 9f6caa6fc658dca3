import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { halting } from "../../../src/models/act/halting.ts";
import { createAct, stepAct } from "../../../src/models/act/network.ts";
import { ponder } from "../../../src/models/act/ponder.ts";
import { sum } from "../../../src/models/autodiff/arithmetic.ts";
import { Tape } from "../../../src/models/autodiff/tape.ts";
import { Tensor, toRows, vector } from "../../../src/models/autodiff/tensor.ts";
import { random } from "../../../src/models/random.ts";
import { expectGradients, randomTensor } from "../finite-differences.ts";

const logitsOf = fc.record({
  batch: fc.integer({ min: 1, max: 3 }),
  limit: fc.integer({ min: 1, max: 6 }),
  seed: fc.integer(),
});

describe("halting", () => {
  test("has the gradient of finite differences, as long as the number of steps stays", () => {
    fc.assert(
      fc.property(logitsOf, ({ batch, limit, seed }) => {
        const logits = randomTensor(batch, limit, seed);
        expectGradients({ logits }, (tape) => {
          const { probabilities, weights, remainder, ponder } = halting(tape, logits, 0.01);
          return [probabilities, weights, remainder, ponder];
        });
      }),
      { numRuns: 50, seed: 4 },
    );
  });
  test("spends a budget of exactly 1", () => {
    fc.assert(
      fc.property(logitsOf, fc.double({ min: 0, max: 0.5, noNaN: true }), (shape, epsilon) => {
        const logits = randomTensor(shape.batch, shape.limit, shape.seed);
        const { weights, steps, remainder, ponder } = halting(new Tape(), logits, epsilon);
        toRows(weights).forEach((row, b) => {
          expect(row.every((w) => w >= 0)).toBe(true);
          expect(row.reduce((a, w) => a + w, 0)).toBeCloseTo(1, 12);
          expect(row.slice(steps[b])).toEqual(Array(shape.limit - steps[b]!).fill(0));
          expect(row[steps[b]! - 1]).toBe(remainder.data[b]);
          expect(ponder.data[b]).toBe(steps[b]! + remainder.data[b]!);
        });
      }),
    );
  });
  test("a probability of exactly 1 halts at once; of exactly 0, it spends nothing", () => {
    const logits = new Tensor(2, 3, Float64Array.of(800, 0, 0, -800, -800, -800));
    const tape = new Tape();
    const { steps, weights, ponder } = halting(tape, logits, 0.01);
    expect(steps).toEqual([1, 3]);
    expect(toRows(weights)).toEqual([
      [1, 0, 0],
      [0, 0, 1],
    ]);
    tape.backward(sum(tape, ponder));
    expect([...logits.grad].map(Math.abs)).toEqual([0, 0, 0, 0, 0, 0]);
  });
  test("with ε = 0 a single step is never enough, short of certainty", () => {
    expect(halting(new Tape(), vector([3, 3]), 0).steps).toEqual([2]);
    expect(halting(new Tape(), vector([5, 3]), 0.01).steps).toEqual([1]);
  });
});

describe("ponder", () => {
  const counting = (logits: readonly number[]) => {
    let n = 0;
    return (state: Tensor, first: boolean) => {
      expect(first).toBe(n === 0);
      return { state: vector([state.data[0]! + 1]), logit: vector([logits[n++]!]) };
    };
  };
  test("computes no more steps than the budget pays for", () => {
    const p = ponder(new Tape(), vector([0]), { epsilon: 0.01, limit: 10 }, counting([0, 0, 0]));
    expect(p.steps).toEqual([2]);
    expect(toRows(p.states)).toEqual([[1], [2]]);
    expect(p.state.data[0]).toBe(0.5 * 1 + 0.5 * 2);
  });
  test("stops at its limit", () => {
    const never = Array<number>(10).fill(-800);
    const p = ponder(new Tape(), vector([0]), { epsilon: 0.01, limit: 4 }, counting(never));
    expect(p.steps).toEqual([4]);
    expect(p.state.data[0]).toBe(4);
  });
});

describe("stepAct", () => {
  test("has the gradient of finite differences in every weight, through two time steps", () => {
    const weights = createAct(random(1), { inputs: 2, units: 3, outputs: 2 });
    const x = randomTensor(2, 2, 2);
    expectGradients({ ...weights, x }, (tape) => {
      const budget = { epsilon: 0.05, limit: 4 };
      const first = stepAct(tape, weights, new Tensor(2, 3), x, budget);
      const second = stepAct(tape, weights, first.state, x, budget);
      return [second.logits, first.ponder, second.ponder];
    });
  });
  test("one member of a batch does not see the others", () => {
    const weights = createAct(random(5), { inputs: 2, units: 4, outputs: 1 });
    const x = randomTensor(3, 2, 6);
    const budget = { epsilon: 0.01, limit: 8 };
    const together = stepAct(new Tape(), weights, new Tensor(3, 4), x, budget);
    toRows(x).forEach((row, b) => {
      const alone = stepAct(new Tape(), weights, new Tensor(1, 4), vector(row), budget);
      expect(alone.steps[0]).toBe(together.steps[b]);
      expect(alone.logits.data[0]).toBeCloseTo(together.logits.data[b]!, 12);
    });
  });
});
