import { describe, expect, it } from "vitest";
import diagram from "../../diagrams/fork/index.ts";
import { learnFromAll, learnFromWalks } from "../../diagrams/fork/learn.ts";
import type { ForkValues } from "../../diagrams/fork/values.ts";
import { initialState } from "../../src/state.ts";

const state = initialState(diagram.params);
const compute = (to: object) => diagram.compute({ ...state, ...to }) as ForkValues;
const problem = { levels: 5, prize: 19 };

describe("learning from walks", () => {
  it("is the same from the same seed, and another from another", () => {
    const prize = (seed: number) => learnFromWalks(problem, 60, 4, seed).prize;
    expect(prize(1)).toEqual(prize(1));
    expect(prize(1)).not.toEqual(prize(2));
  });

  it("learns nothing before the first walk that finds the prize", () => {
    const { walks, prize } = learnFromWalks(problem, 120, 4, 3);
    const first = walks.findIndex(({ end }) => end === problem.prize);
    expect(first).toBeGreaterThan(0);
    for (const probability of prize.slice(0, first + 1))
      expect(probability).toBeCloseTo(1 / 32, 12);
    expect(prize[first + 1]).toBeGreaterThan(1 / 32);
  });
});

describe("learning from all ways", () => {
  it("learns at every try", () => {
    const { prize } = learnFromAll(problem, 120, 4);
    for (let i = 1; i < prize.length; i++) expect(prize[i]).toBeGreaterThan(prize[i - 1]!);
  });
});

describe("what the text says of ten forks", () => {
  it("the way there has hardly stirred after 20 tries, and is found after 120", () => {
    const { prize } = learnFromAll({ levels: 10, prize: 299 }, 120, 4);
    expect(prize[20]).toBeLessThan(0.01);
    expect(prize[120]).toBeGreaterThan(0.9);
  });
});

describe("fork", () => {
  it("has all runs at the same even chance before the first try", () => {
    const { one, all, walk } = compute({ tries: 0 });
    expect([one.prize, all.prize]).toEqual([1 / 32, 1 / 32]);
    expect(walk).toBeUndefined();
  });

  it("counts a fork a level for a walk, and every fork where every way is taken", () => {
    const { one, all } = compute({ tries: 10, levels: 6 });
    expect([one.looks, all.looks]).toEqual([60, 630]);
  });

  it("has runs that never find a prize among many ends, where all ways do", () => {
    const { walked, taken } = compute({ levels: 6, prize: 39 });
    expect(walked.some((prize) => prize.at(-1)! < 0.05)).toBe(true);
    expect(taken.at(-1)).toBeGreaterThan(0.9);
  });

  it("shows the walk of the latest try of the run that is drawn", () => {
    const { walk } = compute({ tries: 7, run: 2 });
    expect(walk).toEqual(learnFromWalks(problem, 7, 4, 2).walks[6]);
  });
});
