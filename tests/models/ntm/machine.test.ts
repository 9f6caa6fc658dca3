import { describe, expect, test } from "vitest";
import { Tape } from "../../../src/models/autodiff/tape.ts";
import { type Tensor, toRows, vector } from "../../../src/models/autodiff/tensor.ts";
import { createNtm } from "../../../src/models/ntm/create.ts";
import { type NtmShape, runNtm } from "../../../src/models/ntm/machine.ts";
import { random } from "../../../src/models/random.ts";
import { countWeights } from "../../../src/models/weights/weights.ts";
import { expectGradients, randomTensor } from "../finite-differences.ts";

const shape: NtmShape = {
  inputs: 3,
  outputs: 2,
  controller: "feed-forward",
  units: 4,
  slots: 5,
  width: 3,
  reach: 1,
};
const start = { strength: 1, gate: -1, shift: [0, 0, 1] };

describe.each(["feed-forward", "lstm"] as const)("a machine with a %s controller", (controller) => {
  const ntm = createNtm(random(1), { ...shape, controller }, start);
  const inputs = [2, 3, 4].map((seed) => randomTensor(2, 3, seed));

  test("has the gradient of finite differences in every weight, through time", () => {
    expectGradients(ntm.weights, (tape) => runNtm(tape, ntm, inputs).map(({ logits }) => logits));
  });
  test("looks everywhere to an extent that is a distribution", () => {
    for (const { read, write } of runNtm(new Tape(), ntm, inputs)) {
      for (const { address } of [read, write]) {
        for (const row of toRows(address.weighting)) {
          expect(row.every((w) => w >= 0)).toBe(true);
          expect(row.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 10);
        }
      }
    }
  });
  test("emits what is in range", () => {
    for (const { read, write } of runNtm(new Tape(), ntm, inputs)) {
      const within = ({ data }: Tensor, low: number, high: number) => {
        for (const value of data) {
          expect(value).toBeGreaterThan(low);
          expect(value).toBeLessThan(high);
        }
      };
      for (const head of [read, write]) {
        within(head.key, -1, 1);
        within(head.strength, 0, Number.POSITIVE_INFINITY);
        within(head.gate, 0, 1);
        within(head.sharpening, 1, Number.POSITIVE_INFINITY);
      }
      within(write.erase, 0, 1);
      within(write.add, -1, 1);
    }
  });
  test("computes for one sequence what it computes for it in a batch", () => {
    const together = runNtm(new Tape(), ntm, inputs);
    const alone = runNtm(
      new Tape(),
      ntm,
      inputs.map((input) => vector(toRows(input)[1]!)),
    );
    together.forEach(({ logits }, t) => {
      toRows(logits)[1]!.forEach((value, i) => {
        expect(alone[t]!.logits.data[i]).toBeCloseTo(value, 12);
      });
    });
  });
  test("runs with a memory of another size on the same weights", () => {
    const larger = { ...ntm, shape: { ...ntm.shape, slots: 9 } };
    const [first] = runNtm(new Tape(), larger, inputs);
    expect(first!.state.memory.rows).toBe(2 * 9);
  });
});

test("learns the memory it starts from, where it is given one", () => {
  const memory = randomTensor(5, 3, 7);
  const ntm = createNtm(random(1), shape, { ...start, memory });
  expectGradients(ntm.weights, (tape) =>
    runNtm(tape, ntm, [randomTensor(2, 3, 1)]).map(({ logits }) => logits),
  );
  expect(countWeights(ntm.weights)).toBe(
    countWeights(createNtm(random(1), shape, start).weights) + 15,
  );
});

test("training takes no more memory after its longest pass", () => {
  const ntm = createNtm(random(1), shape, start);
  const tape = new Tape();
  const inputs = Array.from({ length: 6 }, (_, t) => randomTensor(2, 3, t));
  const pass = (length: number) => {
    tape.reset();
    const steps = runNtm(tape, ntm, inputs.slice(0, length));
    tape.backward(tape.tensor(1, 1));
    return steps.map(({ logits }) => logits);
  };
  const longest = new Set(pass(6));
  for (let i = 0; i < 50; i++) {
    for (const tensor of pass(1 + (i % 6))) expect(longest.has(tensor)).toBe(true);
  }
});
