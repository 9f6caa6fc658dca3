import { expect } from "vitest";
import { multiply, sum } from "../../src/models/autodiff/arithmetic.ts";
import { Tape } from "../../src/models/autodiff/tape.ts";
import { Tensor } from "../../src/models/autodiff/tensor.ts";
import { random, randomNormal } from "../../src/models/random.ts";

/** A tensor of normally distributed numbers. */
export function randomTensor(rows: number, cols: number, seed: number): Tensor {
  const next = random(seed);
  const result = new Tensor(rows, cols);
  for (let i = 0; i < result.data.length; i++) result.data[i] = randomNormal(next);
  return result;
}

/** A tensor whose rows are distributions. */
export function randomDistribution(rows: number, cols: number, seed: number): Tensor {
  const result = randomTensor(rows, cols, seed);
  for (let r = 0; r < rows; r++) {
    const row = result.data.subarray(r * cols, (r + 1) * cols);
    const powers = row.map(Math.exp);
    const total = powers.reduce((a, b) => a + b, 0);
    row.set(powers.map((p) => p / total));
  }
  return result;
}

/** A tensor of uniform numbers from `low` to `high`. */
export function randomUniform(
  rows: number,
  cols: number,
  seed: number,
  low: number,
  high: number,
): Tensor {
  const next = random(seed);
  const result = new Tensor(rows, cols);
  for (let i = 0; i < result.data.length; i++) result.data[i] = low + (high - low) * next();
  return result;
}

/**
 * Compares the gradient of a random weighted sum of `outputs` with central differences, entry by
 * entry of every input, and expects all numbers to be finite.
 */
export function expectGradients(
  inputs: Record<string, Tensor>,
  outputs: (tape: Tape) => Tensor | Tensor[],
  tolerance = 1e-6,
): void {
  const loss = (tape: Tape) =>
    sum(
      tape,
      ...[outputs(tape)]
        .flat()
        .map((out, i) => multiply(tape, out, randomTensor(out.rows, out.cols, 1000 + i))),
    );
  for (const input of Object.values(inputs)) input.zeroGrad();
  const tape = new Tape();
  const start = loss(tape);
  expect(start.data[0]).toSatisfy(Number.isFinite);
  tape.backward(start);
  const at = (): number => loss(new Tape({ record: false })).data[0]!;
  const step = 1e-5;
  for (const [name, { data, grad }] of Object.entries(inputs)) {
    for (let i = 0; i < data.length; i++) {
      const here = data[i]!;
      data[i] = here + step;
      const above = at();
      data[i] = here - step;
      const below = at();
      data[i] = here;
      const slope = (above - below) / (2 * step);
      const error = Math.abs(grad[i]! - slope);
      expect(error, `${name}[${i}]: ${grad[i]} instead of ${slope}`).toBeLessThanOrEqual(
        tolerance * Math.max(1, Math.abs(slope)),
      );
    }
  }
}
