import { describe, expect, it } from "vitest";
import diagram from "../../diagrams/programmer-distribution/index.ts";
import { type DistributionParams, params } from "../../diagrams/programmer-distribution/params.ts";
import type { DistributionValues } from "../../diagrams/programmer-distribution/values.ts";
import type { State } from "../../src/diagram.ts";
import { pipeOperations } from "../../src/models/programmer/pipe.ts";
import { random } from "../../src/models/random.ts";
import { initialState } from "../../src/state.ts";
import { randomState } from "./states.ts";

type Distribution = State<DistributionParams>;

const first = initialState(params);
const next = random(6);
const states = [
  first,
  ...Array.from({ length: 60 }, () => randomState(next, diagram) as Distribution),
];
const compute = (state: Distribution) => diagram.compute(state) as unknown as DistributionValues;

function preset(label: string): Distribution {
  const { state } = diagram.presets!.find((one) => one.label === label)!;
  return { ...first, ...(state as Partial<Distribution>) };
}

const sum = (shares: readonly number[]) => shares.reduce((total, share) => total + share, 0);

it("keeps the shares of every step summing to 1 while one of them is moved", () => {
  for (const state of states) {
    for (const [i, field] of params.shares2.fields(state.shares2, state).entries()) {
      if (field.type !== "range") throw new TypeError("a share is moved along a range");
      for (const to of [0, 0.33, 1]) {
        const moved = field.set(state.shares2, to);
        expect(moved[i]).toBe(to);
        expect(sum(moved)).toBeCloseTo(1, 12);
      }
    }
  }
});

describe("the programs", () => {
  it("have the product of their operations' shares", () => {
    for (const state of states) {
      const { shares, programs } = compute(state);
      for (const { operations, probability } of programs) {
        const product = operations.reduce(
          (sofar, operation, step) => sofar * shares[step]![pipeOperations.indexOf(operation)]!,
          1,
        );
        expect(probability).toBeCloseTo(product, 12);
      }
    }
  });

  it("begin with that of the largest shares, and grow less likely", () => {
    for (const state of states) {
      const { shares, programs } = compute(state);
      const most = shares.reduce((product, step) => product * Math.max(...step), 1);
      expect(programs[0]!.probability).toBeCloseTo(most, 12);
      for (const [i, { probability }] of programs.slice(1).entries()) {
        expect(probability).toBeLessThanOrEqual(programs[i]!.probability);
      }
    }
  });

  it("are 64, all open where the shares are even and only one open where they are crisp", () => {
    expect(compute(first).count).toBe(64);
    expect(compute(preset("No idea")).effective).toBeCloseTo(64, 9);
    expect(compute(preset("One doubt")).effective).toBeCloseTo(2, 9);
    expect(compute(preset("A program")).effective).toBe(1);
    expect(compute(preset("A program")).programs[0]!.operations).toEqual(["+", "×", "−"]);
  });
});

it("names a likeliest program only where there is one", () => {
  const told = (label: string) => diagram.describe(compute(preset(label)));
  expect(told("No idea")).toBe("No program is likelier than another: each of the 64 has 2\u202f%.");
  expect(told("One doubt")).toMatch(/^Of 64 programs 2 are the likeliest, with 50\u202f% each\. /);
  expect(told("A program")).toMatch(
    /^The likeliest of 64 programs is \+, ×, −, with 100\u202f%\. /,
  );
  for (const state of states) {
    const [one, other] = compute(state).programs;
    const isTold = diagram.describe(compute(state)).startsWith("The likeliest of");
    expect(isTold).toBe(one!.probability - other!.probability > 1e-9);
  }
});

it("restores every state from what a link says", () => {
  for (const state of states) {
    for (const [name, param] of Object.entries(diagram.params)) {
      const value = state[name as keyof Distribution];
      expect(param.nearest(param.read(param.write(value)), state)).toEqual(value);
    }
  }
});
