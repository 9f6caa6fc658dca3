import { describe, expect, it } from "vitest";
import { Tape } from "../../../src/models/autodiff/tape.ts";
import { vector } from "../../../src/models/autodiff/tensor.ts";
import { random } from "../../../src/models/random.ts";
import { createNetwork } from "../../../src/models/recurrent/create.ts";
import { readout, runNetwork } from "../../../src/models/recurrent/network.ts";
import { expectGradients, randomTensor } from "../finite-differences.ts";

const shape = { inputs: 3, units: 4, readouts: { label: 2, next: 5 } };
const network = createNetwork(random(1), shape);

describe("a plain recurrent network", () => {
  it("starts from zeros and has a state after every input", () => {
    const inputs = [randomTensor(2, 3, 1), randomTensor(2, 3, 2)];
    const states = runNetwork(new Tape(), network, inputs);
    expect(states).toHaveLength(3);
    expect(Array.from(states[0]!.data)).toEqual(Array(8).fill(0));
  });

  it("computes tanh(W x + U h + b) at every step", () => {
    const x = [0.5, -1, 2];
    const [, first, second] = runNetwork(new Tape(), network, [vector(x), vector(x)]);
    const { "cell.input": w, "cell.hidden": u, "cell.bias": b } = network.weights;
    const expected = Array.from({ length: 4 }, (_, i) => {
      const input = x.reduce((sum, value, j) => sum + w!.data[3 * i + j]! * value, 0);
      const state = first!.data.reduce((sum, h, j) => sum + u!.data[4 * i + j]! * h, 0);
      return Math.tanh(input + state + b!.data[i]!);
    });
    for (const [i, value] of expected.entries()) expect(second!.data[i]).toBeCloseTo(value, 12);
  });

  it("has the gradients of all its weights through all of its steps", () => {
    const inputs = [1, 2, 3].map((seed) => randomTensor(2, 3, seed));
    expectGradients({ ...network.weights }, (tape) => {
      const last = runNetwork(tape, network, inputs).at(-1)!;
      return [readout(tape, network, "label", last), readout(tape, network, "next", last)];
    });
  });
});
