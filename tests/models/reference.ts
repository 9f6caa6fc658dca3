import { expect, test } from "vitest";
import { multiply, sum } from "../../src/models/autodiff/arithmetic.ts";
import { Tape } from "../../src/models/autodiff/tape.ts";
import { matrix, scalar, type Tensor, vector } from "../../src/models/autodiff/tensor.ts";
import reference from "./model-values.json" with { type: "json" };

type Values = number | number[] | number[][];
type Named = Record<string, Values | null>;

interface Case {
  name: string;
  formula: string;
  inputs: Named;
  outputs: Named;
  loss: number;
  loss_on: string;
  probe: Values;
  gradients: Named;
}

const cases = reference.cases as unknown as Case[];

/**
 * Runs `model` on every reference case whose name starts with `prefix` and a number, and compares
 * all outputs and all gradients, in double precision.
 */
export function reproduces(
  prefix: string,
  count: number,
  model: (tape: Tape, inputs: Record<string, Tensor>, formula: string) => Record<string, Tensor>,
): void {
  const found = cases.filter(({ name }) => new RegExp(`^${prefix}-\\d+$`).test(name));
  test(`there are ${count} reference cases of ${prefix}`, () => expect(found).toHaveLength(count));
  test.each(found)("the values and gradients of $name are those of PyTorch", (example) => {
    const inputs = Object.fromEntries(
      Object.entries(example.inputs).map(([name, values]) => [name, tensor(values!)]),
    );
    const tape = new Tape();
    const outputs = model(tape, inputs, example.formula);
    for (const [name, values] of Object.entries(example.outputs)) {
      close(outputs[name]!.data, values!, name);
    }
    const loss = sum(
      tape,
      multiply(tape, outputs[example.loss_on]!, like(example.probe, outputs[example.loss_on]!)),
    );
    close(loss.data, example.loss, "loss");
    tape.backward(loss);
    for (const [name, values] of Object.entries(example.gradients)) {
      const { grad } = inputs[name]!;
      if (values === null) expect([...grad], name).toEqual([...grad].fill(0));
      else close(grad, values, `gradient of ${name}`);
    }
  });
}

function tensor(values: Values): Tensor {
  if (typeof values === "number") return scalar(values);
  return typeof values[0] === "number" ? vector(values as number[]) : matrix(values as number[][]);
}

function like(values: Values, shape: Tensor): Tensor {
  const result = tensor(values);
  expect([result.rows, result.cols]).toEqual([shape.rows, shape.cols]);
  return result;
}

function close(actual: Float64Array, expected: Values, what: string): void {
  const flat = [expected].flat(2);
  expect(actual.length, what).toBe(flat.length);
  flat.forEach((value, i) => {
    expect(Math.abs(actual[i]! - value), `${what}[${i}]`).toBeLessThanOrEqual(1e-9);
  });
}
