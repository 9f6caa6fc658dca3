import { describe, expect, it } from "vitest";
import { Bench, readers, sizes } from "../../diagrams/cost/bench.ts";
import { multiplications } from "../../diagrams/cost/count.ts";
import diagram from "../../diagrams/cost/index.ts";
import { learn } from "../../diagrams/cost/learn.ts";
import { params } from "../../diagrams/cost/params.ts";
import type { CostValues } from "../../diagrams/cost/values.ts";
import { initialState } from "../../src/state.ts";

const state = initialState(diagram.params);
const compute = (news?: unknown) => diagram.compute(state, news) as CostValues;

describe("the count of multiplications", () => {
  it("grows as the memory does for a dense read, and by a constant for each doubling in a tree", () => {
    expect(multiplications("dense", 2048, 4)).toBe(2 * multiplications("dense", 1024, 4));
    const steps = [256, 512, 1024].map((slots) => multiplications("tree", slots, 4));
    expect(steps[2]! - steps[1]!).toBe(steps[1]! - steps[0]!);
  });

  it("is smaller for a sparse read than for a dense one in every memory of the figure", () => {
    for (const slots of sizes) {
      expect(multiplications("sparse", slots, 4)).toBeLessThan(multiplications("dense", slots, 4));
    }
  });
});

describe("cost", () => {
  const bench = new Bench({ kept: 4, noise: 0.2 });
  bench.update();

  it("measures a size at a time", () => {
    const { status, times, found } = bench.report();
    expect(status).toBe("learning");
    for (const name of readers) {
      expect(times[name]).toHaveLength(1);
      expect(times[name][0]).toBeGreaterThan(0);
    }
    expect(found.dense).toEqual([1]);
  });

  it("shows no time before it was measured, nor one that was measured for other settings", () => {
    expect(compute().measured).toBe(0);
    expect(compute({ report: bench.report() }).measured).toBe(1);
    const other = { ...bench.report(), which: { kept: 9, noise: 0.2 } };
    expect(compute({ report: other }).measured).toBe(0);
  });

  it("says so where there is no worker", () => {
    const told: unknown[] = [];
    const learner = learn((news) => told.push(news));
    learner.follow({ ...initialState(params), running: true });
    learner.stop();
    expect(diagram.describe(compute(told[0]))).toContain("Nothing can be measured here");
  });
});
