import { expect, test } from "vitest";
import { multiply, rowSums } from "../../src/models/autodiff/arithmetic.ts";
import { softmax } from "../../src/models/autodiff/softmax.ts";
import { Tape } from "../../src/models/autodiff/tape.ts";
import { vector } from "../../src/models/autodiff/tensor.ts";
import { random } from "../../src/models/random.ts";
import { nextBaseline, reinforce, sampleActions } from "../../src/models/reinforce.ts";
import { expectGradients, randomTensor } from "./finite-differences.ts";

const logits = vector([0.3, -1, 0.9]);
const rewards = [1, 5, -2];

test("REINFORCE has the gradient of finite differences", () => {
  const batch = randomTensor(3, 4, 1);
  expectGradients({ batch }, (tape) => reinforce(tape, batch, [0, 3, 1], [1, -2, 0.5], 0.3));
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
      pass.backward(reinforce(pass, logits, [action], [reward], baseline));
      mean.forEach((_, i) => {
        mean[i]! -= probabilities[action]! * logits.grad[i]!;
      });
    });
    mean.forEach((value, i) => {
      expect(value).toBeCloseTo(exact[i]!, 12);
    });
  }
});

test("actions are drawn as often as their probabilities say", () => {
  const next = random(8);
  const counts = [0, 0, 0];
  const probabilities = vector([0.2, 0.5, 0.3]);
  for (let i = 0; i < 20_000; i++) counts[sampleActions(next, probabilities)[0]!]!++;
  counts.forEach((count, i) => {
    expect(count / 20_000).toBeCloseTo(probabilities.data[i]!, 1.5);
  });
});

test("the baseline begins at the first rewards and follows later ones", () => {
  const first = nextBaseline(undefined, [1, 3]);
  expect(first).toBe(2);
  expect(nextBaseline(first, [12], 0.9)).toBeCloseTo(3, 12);
});
