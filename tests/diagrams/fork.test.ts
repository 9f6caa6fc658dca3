import { describe, expect, it } from "vitest";
import diagram from "../../diagrams/fork/index.ts";
import { type History, learnFromAll, learnFromWalks } from "../../diagrams/fork/learn.ts";
import { runs } from "../../diagrams/fork/params.ts";
import type { ForkValues } from "../../diagrams/fork/values.ts";
import { Tape } from "../../src/models/autodiff/tape.ts";
import { Tensor } from "../../src/models/autodiff/tensor.ts";
import { endProbability, forksOf, takeEveryWay } from "../../src/models/forks.ts";
import { type Random, random } from "../../src/models/random.ts";
import { initialState } from "../../src/state.ts";

const state = initialState(diagram.params);
const compute = (to: object) => diagram.compute({ ...state, ...to }) as ForkValues;
const problem = { levels: 5, prize: 19 };
const rate = 4;

/** The first walk of a run that comes to the prize, counted from 0. */
const firstFind = ({ walks }: History, prize: number) =>
  walks.findIndex(({ end }) => end === prize);

describe("learning from walks", () => {
  it("is the same from the same seed, and another from another", () => {
    const prize = (seed: number) => learnFromWalks(problem, 60, rate, random(seed)).prize;
    expect(prize(1)).toEqual(prize(1));
    expect(prize(1)).not.toEqual(prize(2));
  });

  it("learns nothing before the first walk that finds the prize, and at once from that", () => {
    const history = learnFromWalks(problem, 120, rate, random(3));
    const first = firstFind(history, problem.prize);
    expect(first).toBeGreaterThan(0);
    for (const probability of history.prize.slice(0, first + 1))
      expect(probability).toBeCloseTo(1 / 32, 12);
    expect(history.prize[first + 1]).toBeGreaterThan(1 / 32);
  });

  // With a baseline that knew the reward it is subtracted from, there would be no update at all.
  it("learns from a first walk that finds the prize, and keeps what it has learnt", () => {
    const few = { levels: 3, prize: 4 };
    const lucky = Array.from({ length: 400 }, (_, seed) =>
      learnFromWalks(few, 10, rate, random(seed)),
    ).filter((history) => firstFind(history, few.prize) === 0);
    expect(lucky.length).toBeGreaterThan(30);
    for (const { prize } of lucky) expect(prize[1]).toBeCloseTo(0.947, 3);
    const mean = lucky.reduce((sum, { prize }) => sum + prize[10]!, 0) / lucky.length;
    expect(mean).toBeGreaterThan(0.95);
  });

  it.each([0, 1, 7, 25])(
    "moves on average up the slope of the expected reward, whatever %i tries before have made of its baseline",
    (before) => {
      const few = { levels: 3, prize: 4 };
      // Its rewards are 0, 0, 1, 1, 1, 0, 1 and so on.
      const past = Array.from({ length: before * few.levels }, random(7));
      const start = learnFromWalks(few, before, rate, replay(past)).scores[before]!;
      const mean = new Float64Array(start.length);
      for (let end = 0; end < 2 ** few.levels; end++) {
        const ways = Array.from(end.toString(2).padStart(few.levels, "0"), Number);
        // A number that is almost 1 takes the way on the right, and 0 that on the left.
        const draws = [...past, ...ways.map((way) => way * (1 - 1e-12))];
        const { scores, walks } = learnFromWalks(few, before + 1, rate, replay(draws));
        expect(walks[before]!.end).toBe(end);
        const chance = endProbability(forksOf(start), end);
        mean.forEach((_, i) => {
          mean[i]! += chance * (scores[before + 1]![i]! - start[i]!);
        });
      }
      const slope = slopeOfPrize(start, few.prize);
      mean.forEach((moved, i) => {
        expect(moved).toBeCloseTo(rate * slope[i]!, 12);
      });
    },
  );
});

/** Gives the numbers that are given. */
function replay(numbers: readonly number[]): Random {
  const rest = numbers.values();
  return () => rest.next().value!;
}

/** The gradient of what every way brings of the prize, which is a walk's expected reward. */
function slopeOfPrize(scores: Float64Array<ArrayBuffer>, prize: number): number[] {
  const forks = forksOf(scores);
  const ends = new Tensor(2 ** forks.length, 1);
  ends.data[prize] = 1;
  const tape = new Tape();
  tape.backward(takeEveryWay(tape, forks, ends));
  return forks.flatMap(({ grad }) => [...grad]);
}

describe("learning from all ways", () => {
  it("learns at every try", () => {
    const { prize } = learnFromAll(problem, 120, rate);
    for (let i = 1; i < prize.length; i++) expect(prize[i]).toBeGreaterThan(prize[i - 1]!);
  });

  it("moves up the slope of what walks are rewarded with", () => {
    const { scores } = learnFromAll(problem, 9, rate);
    for (const [i, before] of scores.slice(0, -1).entries()) {
      const slope = slopeOfPrize(before.slice(), problem.prize);
      scores[i + 1]!.forEach((score, j) => {
        expect(score - before[j]!).toBeCloseTo(rate * slope[j]!, 12);
      });
    }
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

  it("shows the walk of the latest try of the run that is drawn", () => {
    const { walk } = compute({ tries: 7, run: 2 });
    expect(walk).toEqual(learnFromWalks(problem, 7, rate, random(2)).walks[6]);
  });
});

describe("what the text says", () => {
  const few = { levels: 3, prize: 5, rate, run: 1 };
  const many = { levels: 6, prize: 39, rate, run: 3 };
  const percent = (share: number) => Math.round(share * 100);
  const found = (to: object) => compute(to).found;
  const lost = ({ walked }: ForkValues, tries: number) =>
    walked.filter((prize) => prize[tries] === prize[0]).length;

  it("among few ends all runs have found the prize after 20 tries, and nearly always go to it", () => {
    for (const prize of compute(few).walked) expect(prize[20]).toBeGreaterThan(0.96);
  });

  it("among few ends the first walk to the prize brings 95 %, for which all ways need nine tries and five runs fewer", () => {
    const finds: number[] = [];
    for (let seed = 1; seed <= runs; seed++) {
      const history = learnFromWalks({ levels: 3, prize: 4 }, 20, rate, random(seed));
      const first = firstFind(history, 4);
      finds.push(first + 1);
      expect(history.prize[first]).toBeCloseTo(0.125, 12);
      expect(percent(history.prize[first + 1]!)).toBe(95);
    }
    const { taken } = compute(few);
    expect(finds.filter((tries) => tries < 9)).toHaveLength(5);
    expect([8, 9].map((tries) => percent(taken[tries]!))).toEqual([94, 95]);
  });

  it("from even odds, a walk to one of 64 ends moves 64 times as far as all ways do", () => {
    const [, walked] = learnFromWalks({ levels: 6, prize: 0 }, 1, rate, () => 0).scores;
    const [, taken] = learnFromAll({ levels: 6, prize: 0 }, 1, rate).scores;
    walked!.forEach((score, i) => {
      expect(score).toBeCloseTo(64 * taken![i]!, 12);
    });
  });

  it("all ways start slowly: from 2 to 5 % in five tries with six forks, from 13 to 88 % with three", () => {
    const { taken } = compute(many);
    expect([0, 5].map((tries) => percent(taken[tries]!))).toEqual([2, 5]);
    expect([0, 5].map((tries) => percent(compute(few).taken[tries]!))).toEqual([13, 88]);
  });

  it("among many ends, two of eight runs have found it after 20 tries, and the others nothing", () => {
    expect(found({ ...many, tries: 20 })).toBe(2);
    expect(lost(compute(many), 20)).toBe(6);
    expect(percent(compute(many).taken[20]!)).toBe(92);
  });

  it("after 120 tries two runs are where they began, about as many as is to be expected", () => {
    expect(lost(compute(many), 120)).toBe(2);
    expect(found({ ...many, tries: 120 })).toBe(6);
    expect(percent((63 / 64) ** 120)).toBe(15);
    const seeds = Array.from({ length: 300 }, (_, i) => i + 1);
    const never = seeds.filter((seed) => {
      const { prize } = learnFromWalks({ levels: 6, prize: 38 }, 120, rate, random(seed));
      return prize[120] === prize[0];
    });
    expect(Math.abs(never.length / seeds.length - (63 / 64) ** 120)).toBeLessThan(0.05);
  });

  it("all ways have been taken eleven times by as many looks as 120 walks, and are at 58 %", () => {
    expect(compute({ ...many, tries: 11 }).all.looks).toBe(693);
    expect(compute({ ...many, tries: 120 }).one.looks).toBe(720);
    expect(percent(compute(many).taken[11]!)).toBe(58);
  });
});
