import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OverviewValues } from "../../diagrams/act-overview/compute.ts";
import overview from "../../diagrams/act-overview/index.ts";
import {
  type OverviewParams,
  params as overviewParams,
} from "../../diagrams/act-overview/params.ts";
import step from "../../diagrams/act-step/index.ts";
import type { OneStep } from "../../diagrams/kit/pondering/one-step.ts";
import { limit, type StepParams, stepParams } from "../../diagrams/kit/pondering/params.ts";
import type { PonderedStep } from "../../diagrams/kit/pondering/ponder.ts";
import type { State } from "../../src/diagram.ts";
import { random } from "../../src/models/random.ts";
import { initialState } from "../../src/state.ts";
import { randomState } from "./states.ts";

const next = random(16);
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const stepOf = (state: State<StepParams>) => step.compute(state) as OneStep;
const overviewOf = (state: State<OverviewParams>) => overview.compute(state) as OverviewValues;

const stepStates = [
  initialState(stepParams),
  ...Array.from({ length: 60 }, () => randomState(next, step) as State<StepParams>),
];
const overviewStates = [
  initialState(overviewParams),
  ...Array.from({ length: 60 }, () => randomState(next, overview) as State<OverviewParams>),
];
const all: { values: PonderedStep; epsilon: number }[] = [
  ...stepStates.map((state) => ({ values: stepOf(state), epsilon: state.epsilon })),
  ...overviewStates.flatMap((state) =>
    overviewOf(state).times.map((values) => ({ values, epsilon: state.epsilon })),
  ),
];

describe("a time step", () => {
  it("has weights that sum to 1, none of them negative", () => {
    for (const { values } of all) {
      expect(sum(values.weights)).toBeCloseTo(1, 12);
      for (const p of values.weights) expect(p).toBeGreaterThanOrEqual(0);
    }
  });

  it("ends at the first step at which no more than ε is left, or at the last there is", () => {
    for (const { values, epsilon } of all) {
      const spent = values.halting.map((_, n) => sum(values.halting.slice(0, n + 1)));
      const first = spent.findIndex((h) => h >= 1 - epsilon);
      expect(values.steps).toBe(first === -1 ? limit : first + 1);
      expect(values.isCutOff).toBe(first === -1);
      expect(values.states).toHaveLength(values.steps);
    }
  });

  it("gives its last step what the others left, and the others what they ask for", () => {
    for (const { values } of all) {
      const asked = values.halting.slice(0, values.steps - 1);
      expect(values.weights.slice(0, values.steps - 1)).toEqual(asked);
      expect(values.weights[values.steps - 1]).toBe(values.remainder);
      expect(values.remainder).toBeCloseTo(1 - sum(asked), 12);
    }
  });

  it("hands on the mix of its states", () => {
    for (const { values } of all) {
      for (const axis of [0, 1]) {
        const mixed = sum(values.states.map((state, n) => state[axis]! * values.weights[n]!));
        expect(values.mix[axis]).toBeCloseTo(mixed, 12);
      }
    }
  });
});

describe("act-step", () => {
  const first = initialState(stepParams);
  const withLogit = (n: number, logit: number) =>
    stepOf({ ...first, logits: [first.logits[0]!.with(n, logit)] });

  it("takes from the remainder what a step before the last is given", () => {
    const before = stepOf(first);
    const after = withLogit(0, -1.2);
    const given = after.weights[0]! - before.weights[0]!;
    expect(given).toBeGreaterThan(0);
    expect(after.remainder).toBeCloseTo(before.remainder - given, 12);
    expect(after.weights[1]).toBe(before.weights[1]);
  });

  it("has the same weights whatever the last step asks for, until there is one step more", () => {
    const before = stepOf(first);
    expect(before.steps).toBe(3);
    expect(withLogit(2, 5).weights).toEqual(before.weights);
    expect(withLogit(2, -0.3).weights).toEqual(before.weights);
    expect(withLogit(2, -1).steps).toBe(4);
  });

  it("hands on nearly the same where a step comes: the new one has a weight of ε", () => {
    const at = (logit: number) => stepOf({ logits: [[logit, 0, 0, 0]], epsilon: 0.05 });
    const logit = Math.log(0.95 / 0.05);
    const [short, long] = [at(logit + 1e-9), at(logit - 1e-9)];
    expect([short.steps, long.steps]).toEqual([1, 2]);
    expect(long.weights[1]).toBeCloseTo(0.05, 6);
  });

  it("gives the last step there is nearly everything when no neuron asks", () => {
    const { steps, isCutOff, remainder } = stepOf({ ...first, logits: [[-3, -3, -3, -3]] });
    expect([steps, isCutOff]).toEqual([limit, true]);
    expect(remainder).toBeGreaterThan(0.85);
  });

  it("has a limit of four steps, and the trained networks sixteen and twenty, as the text says", () => {
    const limits = ["streams", "streams-paper", "parity"].map(
      (name) => JSON.parse(readFileSync(`public/weights/${name}.json`, "utf8")).recipe.budget.limit,
    );
    expect([limit, ...limits]).toEqual([4, 16, 16, 20]);
  });

  it("needs a second step where a sigmoid of 3.5 leaves more than ε", () => {
    const logits = [[3.5, -0.4, 0.6, 1]];
    expect(stepOf({ logits, epsilon: 0.05 }).steps).toBe(1);
    expect(stepOf({ logits, epsilon: 0.02 }).steps).toBe(2);
  });
});

describe("the numbers printed of a time step", () => {
  const hundredths = (values: readonly number[]) => values.map((value) => Math.round(value * 100));
  const logit = fc.integer({ min: -50, max: 50 }).map((tenths) => tenths / 10);
  const states = fc.record({
    logits: fc.array(logit, { minLength: limit, maxLength: limit }).map((row) => [row]),
    epsilon: fc.integer({ min: 1, max: 30 }).map((count) => count / 100),
  });

  it("are weights that sum to 1, each less than 0.01 from the exact one", () => {
    fc.assert(
      fc.property(states, (state) => {
        const { weights, shown } = stepOf(state);
        expect(sum(hundredths(shown.weights))).toBe(100);
        for (const [n, p] of shown.weights.entries()) {
          expect(Math.abs(p - weights[n]!)).toBeLessThan(0.01);
        }
      }),
    );
  });

  it("add up: what is left is what was left less what is asked for, and the last weight what was left", () => {
    fc.assert(
      fc.property(states, (state) => {
        const { steps, shown } = stepOf(state);
        const [halting, weights, left] = [shown.halting, shown.weights, shown.left].map(hundredths);
        expect(halting!.slice(0, steps - 1)).toEqual(weights!.slice(0, -1));
        for (const [n, rest] of left!.entries()) {
          expect(rest).toBe((left![n - 1] ?? 100) - halting![n]!);
        }
        expect(weights!.at(-1)).toBe(left![steps - 2] ?? 100);
      }),
    );
  });

  it("are told in words as they are drawn", () => {
    const told = (label: string) => {
      const { state } = step.presets!.find((preset) => preset.label === label)!;
      return step.describe(step.compute({ ...initialState(stepParams), ...state }));
    };
    expect(told("All on the last")).toMatch(/are 0\.01, 0\.01 and, as the remainder, 0\.98\.$/);
    expect(told("No end")).toMatch(/are 0\.05, 0\.05, 0\.05 and, as the remainder, 0\.85\.$/);
    expect(told("At once")).toMatch(/Its weight is 1\.00, the whole budget\.$/);
  });

  it("need no other rounding where a reader sets the halting values, in even hundredths", () => {
    for (const { times } of overviewStates.map(overviewOf)) {
      for (const { weights } of times) expect(sum(hundredths(weights))).toBe(100);
    }
  });
});

describe("act-overview", () => {
  const first = initialState(overviewParams);

  it("begins with four steps, three and one", () => {
    expect(overviewOf(first).times.map(({ steps }) => steps)).toEqual([4, 3, 1]);
  });

  it("takes a second step for the last hundredths where ε is small", () => {
    const [, , last] = overviewOf({ ...first, epsilon: 0.01 }).times;
    expect(last!.steps).toBe(2);
    expect(last!.weights[1]).toBeCloseTo(0.04, 12);
  });

  it("stops after two steps where the second asks for everything", () => {
    const halting = first.halting.with(0, [0.1, 1, 0.46, 0.5]);
    expect(overviewOf({ ...first, halting }).times[0]!.steps).toBe(2);
  });

  it("changes every later state with the weights of an earlier time step, and no earlier one", () => {
    const before = overviewOf(first).times;
    const halting = first.halting.with(1, [0.6, 0.3, 0.6, 0.5]);
    const after = overviewOf({ ...first, halting }).times;
    expect(after[0]).toEqual(before[0]);
    for (const t of [1, 2]) expect(after[t]!.mix).not.toEqual(before[t]!.mix);
  });
});
