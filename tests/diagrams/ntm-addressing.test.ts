import { describe, expect, it } from "vitest";
import { compute } from "../../diagrams/ntm-addressing/compute.ts";
import diagram from "../../diagrams/ntm-addressing/index.ts";
import { type AddressingParams, params } from "../../diagrams/ntm-addressing/params.ts";
import type { Slopes } from "../../diagrams/ntm-addressing/values.ts";
import type { State } from "../../src/diagram.ts";
import { random } from "../../src/models/random.ts";
import { initialState } from "../../src/state.ts";
import { randomState } from "./states.ts";

type Addressing = State<AddressingParams>;

const next = random(6);
const states = [
  initialState(params),
  ...Array.from({ length: 30 }, () => randomState(next, diagram) as Addressing),
];

/** The values after the preset of that name. */
function preset(label: string, state: Addressing) {
  const { state: to } = diagram.presets!.find((one) => one.label === label)!;
  return compute({ ...state, ...(to as Partial<Addressing>) });
}

const heaviest = (weights: readonly number[]) => weights.indexOf(Math.max(...weights));
const turned = (weights: readonly number[]) => [weights.at(-1)!, ...weights.slice(0, -1)];

describe("weightings", () => {
  it.each(["content", "gated", "shifted", "weighting"] as const)("%s sums to 1", (name) => {
    for (const state of states) {
      const sum = compute(state)[name].reduce((total, weight) => total + weight, 0);
      expect(sum).toBeCloseTo(1, 12);
    }
  });
});

describe("presets", () => {
  it("looks up the slot most like the key", () => {
    for (const state of states) {
      const { similarity, weighting } = preset("Look up", state);
      expect(heaviest(weighting)).toBe(heaviest(similarity));
    }
  });

  it("steps from the previous weighting to the next slot, and from the last to the first", () => {
    for (const state of states) {
      const { previous, weighting } = preset("Step to the next", state);
      for (const [i, weight] of turned(previous).entries())
        expect(weighting[i]).toBeCloseTo(weight, 12);
    }
  });

  it("stays where it was", () => {
    for (const state of states) {
      const { previous, weighting } = preset("Stay", state);
      for (const [i, weight] of previous.entries()) expect(weighting[i]).toBeCloseTo(weight, 12);
    }
  });

  it("searches and takes the slot after the one found", () => {
    for (const state of states) {
      const { content, weighting } = preset("Search, then step", state);
      for (const [i, weight] of turned(content).entries())
        expect(weighting[i]).toBeCloseTo(weight, 12);
    }
  });
});

describe("slopes", () => {
  const sloped = { ...initialState(params), target: "slot3" } as Addressing;

  it("are not computed unless asked for", () => {
    expect(compute(initialState(params)).slopes).toBeUndefined();
  });

  it("tell how fast the weight grows with everything that can be changed", () => {
    const slopes = compute(sloped).slopes!;
    const weight = (state: Addressing) => compute(state).weighting[2]!;
    const step = 1e-6;
    const measured = (nudged: (by: number) => Partial<Addressing>) =>
      (weight({ ...sloped, ...nudged(step) }) - weight({ ...sloped, ...nudged(-step) })) /
      (2 * step);
    const along = (vector: readonly number[], i: number, by: number) =>
      vector.with(i, vector[i]! + by);

    for (const name of ["strength", "gate", "sharpening"] as const) {
      expect(slopes[name]).toBeCloseTo(
        measured((by) => ({ [name]: sloped[name] + by })),
        6,
      );
    }
    for (const name of ["key", "shift", "previous"] as const) {
      for (const [i, slope] of (slopes as Slopes)[name].entries()) {
        expect(slope).toBeCloseTo(
          measured((by) => ({ [name]: along(sloped[name], i, by) })),
          6,
        );
      }
    }
    for (const [i, slot] of slopes.memory.entries()) {
      for (const [axis, slope] of slot.entries()) {
        const nudged = (by: number) => ({
          memory: sloped.memory.with(i, along(sloped.memory[i]!, axis, by)),
        });
        expect(slope).toBeCloseTo(measured(nudged), 6);
      }
    }
  });

  it("are nought along the key where the gate is shut", () => {
    const { slopes } = compute({ ...sloped, gate: 0 });
    expect(slopes!.key).toEqual([0, 0]);
    expect(slopes!.strength).toBe(0);
  });
});

describe("description", () => {
  it.each([
    ["Look up", /^The head searches .* then stays\./],
    ["Step to the next", /^The head keeps its previous weighting .* then steps to the next slot\./],
    ["Stay", /^The head keeps its previous weighting .* then stays\./],
    ["Search, then step", /^The head searches .* then steps to the next slot\./],
  ])("of %s says so", (label, said) => {
    expect(diagram.describe(preset(label, states[0]!))).toMatch(said);
  });

  it("names no slot as the one with most where another has as much", () => {
    const even = states[0]!.previous.map(() => 1 / states[0]!.previous.length);
    const told = (previous: readonly number[]) =>
      diagram.describe(preset("Stay", { ...states[0]!, previous }));
    expect(told(even)).toContain("(most on no single slot)");
    expect(told(even.map((_, i) => Number(i === 2)))).toContain("(most on slot 3)");
  });
});
