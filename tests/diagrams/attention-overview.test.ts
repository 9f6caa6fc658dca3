import { describe, expect, it } from "vitest";
import { compute } from "../../diagrams/attention-overview/compute.ts";
import diagram from "../../diagrams/attention-overview/index.ts";
import { type OverviewParams, params } from "../../diagrams/attention-overview/params.ts";
import type { State } from "../../src/diagram.ts";
import { random } from "../../src/models/random.ts";
import { initialState } from "../../src/state.ts";
import { randomState } from "./states.ts";

type Overview = State<OverviewParams>;

const next = random(8);
const first = initialState(params) as Overview;
const states = [first, ...Array.from({ length: 30 }, () => randomState(next, diagram) as Overview)];
const heaviest = (weights: readonly number[]) => weights.indexOf(Math.max(...weights));

/** On which item most of the attention is, step by step, after the preset of that name. */
function gaze(label: string): number[] {
  const { state } = diagram.presets!.find((preset) => preset.label === label)!;
  return compute({ ...first, ...(state as Partial<Overview>) }).weights.map(
    (row) => heaviest(row) + 1,
  );
}

describe("presets", () => {
  it("go through the items one after another", () => {
    expect(gaze("One after another")).toEqual([1, 2, 3, 4, 5]);
  });

  it("go through them backwards", () => {
    expect(gaze("Backwards")).toEqual([5, 4, 3, 2, 1]);
  });

  it("stay on one", () => {
    expect(gaze("Stay on one")).toEqual([1, 1, 1, 1, 1]);
  });

  it("look at all items nearly alike when warm", () => {
    const { weights } = compute({ ...first, temperature: 2 });
    for (const weight of weights.flat()) expect(Math.abs(weight - 0.2)).toBeLessThan(0.1);
  });
});

describe("network B", () => {
  /** On which item most of the attention is, step by step. */
  const path = (state: Partial<Overview>) =>
    compute({ ...first, ...state }).weights.map((row) => heaviest(row) + 1);

  it("takes every second item with a turn of twice the angle", () => {
    expect(path({ turn: 144 })).toEqual([1, 3, 5, 2, 4]);
  });

  it("slips with a turn too short, but not at once", () => {
    expect(path({ turn: 60 })).toEqual([1, 2, 3, 4, 4]);
  });

  it("cannot tell two items apart that are alike", () => {
    const items = first.items.with(2, first.items[1]!);
    for (const [, second, third] of compute({ ...first, items }).weights) {
      expect(third).toBeCloseTo(second!, 12);
    }
  });

  it("asks with the state it has reached: the start first, then its last state", () => {
    for (const state of states) {
      const { query, start, states: reached } = compute(state);
      expect(query).toEqual(state.step === 1 ? start : reached[state.step - 2]);
    }
  });

  it("shares out the whole of its attention at every step", () => {
    for (const state of states) {
      for (const row of compute(state).weights) {
        expect(row.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
      }
    }
  });

  it("reads the items' sum by its attention", () => {
    for (const state of states) {
      const { attention, context } = compute(state);
      for (const axis of [0, 1]) {
        const sum = state.items.reduce((all, item, i) => all + attention[i]! * item[axis]!, 0);
        expect(context[axis]).toBeCloseTo(sum, 12);
      }
    }
  });

  it("is led by what it reads: another item at the first step changes the query of the second", () => {
    const items = first.items.with(0, [0.3, 0.85]);
    const before = compute({ ...first, step: 2 });
    const after = compute({ ...first, step: 2, items });
    expect(after.query).not.toEqual(before.query);
  });
});
