import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compute, readNetworks } from "../../diagrams/act-parity/compute.ts";
import diagram from "../../diagrams/act-parity/index.ts";
import { heldOutVectors, measured } from "../../diagrams/act-parity/measured.ts";
import { type ActParityParams, costs, params } from "../../diagrams/act-parity/params.ts";
import type { State } from "../../src/diagram.ts";
import { random } from "../../src/models/random.ts";
import { initialState } from "../../src/state.ts";
import type { Measure } from "../../src/training/recipe.ts";
import { randomState } from "./states.ts";

type ActParity = State<ActParityParams>;

const networks = readNetworks(readFileSync("public/weights/parity.weights"));
const first = initialState(params);
const next = random(6);
const states = Array.from({ length: 40 }, () => randomState(next, diagram) as ActParity);

describe("parity", () => {
  it("has halting weights that sum to 1", () => {
    for (const state of states) {
      const { weights, steps } = compute(state, networks);
      expect(weights).toHaveLength(steps);
      expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    }
  });

  it("shows the entries that the reader set, and nothing behind them", () => {
    const { inputs, ones } = compute({ ...first, entries: [[1], [0], [1]] }, networks);
    expect(inputs).toEqual([1, -1, 1, 0, 0, 0, 0, 0]);
    expect(ones).toBe(2);
  });

  it("says what was measured, to three digits of the record", () => {
    const { measures }: { measures: Measure[] } = JSON.parse(
      readFileSync("public/weights/parity.json", "utf8"),
    ).evaluation;
    const drawn = costs.flatMap((cost) => {
      const { heldOut, limited, byEntries } = measured[String(cost)]!;
      const told = byEntries.flatMap(({ accuracy, steps }) => [accuracy, steps]);
      return [heldOut.accuracy, heldOut.steps, limited, ...told];
    });
    for (const { quantity, outOf } of measures) {
      if (quantity === "right answers") expect(outOf).toBe(heldOutVectors);
    }
    expect(drawn).toEqual(measures.map(({ value, outOf = 1 }) => expect.closeTo(value / outOf, 3)));
  });

  it("costs steps far more than right answers", () => {
    const { all } = compute(first, networks);
    const steps = all.map((one) => one.steps);
    expect(steps).toEqual(steps.toSorted((a, b) => b - a));
    expect(steps[0]! / steps.at(-1)!).toBeGreaterThan(7);
    expect(steps.map((mean) => mean.toFixed(1))).toEqual([
      "14.2",
      "10.3",
      "6.6",
      "5.9",
      "2.4",
      "1.8",
    ]);
    for (const { accuracy } of all) expect([94, 95]).toContain(accuracy * heldOutVectors);
  });

  it("runs to the limit where the halting neuron is silent, and says so", () => {
    const preset = (label: string): ActParity => ({
      ...first,
      ...(diagram.presets!.find((one) => one.label === label)!.state as Partial<ActParity>),
    });
    const limited = compute(preset("To the limit"), networks);
    expect(limited).toMatchObject({ steps: 20, limited: true });
    expect(Math.max(...limited.halting)).toBeLessThan(0.05);
    expect(diagram.describe(limited)).toMatch(/20 steps, which is the limit/);
    expect(compute(preset("Counted at once"), networks).steps).toBeLessThan(5);
    expect(compute(preset("Dear"), networks).steps).toBeLessThan(5);
  });
});
