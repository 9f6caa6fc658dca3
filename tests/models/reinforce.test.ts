import { expect, test } from "vitest";
import { multiply, rowSums } from "../../src/models/autodiff/arithmetic.ts";
import { softmax } from "../../src/models/autodiff/softmax.ts";
import { Tape } from "../../src/models/autodiff/tape.ts";
import { vector } from "../../src/models/autodiff/tensor.ts";
import { nextBaseline, reinforce } from "../../src/models/reinforce.ts";
import { expectGradients, randomTensor } from "./finite-differences.ts";

const logits = vector([0.3, -1, 0.9]);
const rewards = [1, 5, -2];

test("REINFORCE has the gradient of finite differences", () => {
  const rows = randomTensor(3, 4, 1);
  expectGradients({ rows }, (tape) => reinforce(tape, rows, [0, 3, 1], 1, 0.3));
});

test("on average its gradient is that of the expected reward, whatever the baseline", () => {
  const tape = new Tape();
  const expected = rowSums(tape, multiply(tape, softmax(tape, logits), vector(rewards)));
  logits.zeroGrad();
  tape.backward(expected);
  const exact = [...logits.grad];
  const probabilities = softmax(new Tape(), logits).data;
  for (const baseline of [0, 1.7]) {
    const mean = [0, 0, 0];
    rewards.forEach((reward, action) => {
      logits.zeroGrad();
      const pass = new Tape();
      pass.backward(reinforce(pass, logits, [action], reward, baseline));
      mean.forEach((_, i) => {
        mean[i]! -= probabilities[action]! * logits.grad[i]!;
      });
    });
    mean.forEach((value, i) => {
      expect(value).toBeCloseTo(exact[i]!, 12);
    });
  }
});

test("the baseline follows the rewards, and comes to their mean", () => {
  expect(nextBaseline(0, 1)).toBeCloseTo(0.1, 12);
  expect(nextBaseline(2, 12)).toBeCloseTo(3, 12);
  let baseline = 0;
  for (let i = 0; i < 300; i++) baseline = nextBaseline(baseline, 7);
  expect(baseline).toBeCloseTo(7, 10);
});
