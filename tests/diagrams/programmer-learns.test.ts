import { describe, expect, it } from "vitest";
import diagram from "../../diagrams/programmer-learns/index.ts";
import { layout } from "../../diagrams/programmer-learns/layout.ts";
import { learn, type News } from "../../diagrams/programmer-learns/learn.ts";
import { params } from "../../diagrams/programmer-learns/params.ts";
import { RaceRun } from "../../diagrams/programmer-learns/race-run.ts";
import { raceSeeds, races, recorded } from "../../diagrams/programmer-learns/recorded.ts";
import { lossSpan, type Report } from "../../diagrams/programmer-learns/report.ts";
import type { LearnsValues } from "../../diagrams/programmer-learns/values.ts";
import type { State } from "../../src/diagram.ts";
import { initialState, readState } from "../../src/state.ts";
import { raceSettings } from "../../src/training/arithmetic-programs.ts";
import { ArithmeticRace } from "../../src/training/arithmetic-race.ts";
import { evaluate } from "../../src/training/tasks/arithmetic/expression.ts";
import { parse } from "../../src/training/tasks/arithmetic/parse.ts";

const state = initialState(params);

const compute = (to: Partial<State<typeof params>> = {}, news?: News) =>
  diagram.compute({ ...state, ...to }, news) as LearnsValues;

/** A race after some updates. */
function reportAfter(updates: number, task: string, seed: number): Report {
  const run = new RaceRun({ task, seed });
  for (let i = 0; i < updates; i++) run.update();
  return run.report();
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

describe("a task that is none", () => {
  it.each(diagram.widths)("is not written over by what is said of it at width %i", (width) => {
    const { task, remark } = layout(width, 3);
    // A line of type, or half the picture, is between them.
    expect(remark - task >= 18 || width >= 680).toBe(true);
  });
});

describe("a race for an arithmetic task", () => {
  it("finds a + b from its answers alone, and ends by itself", () => {
    const run = new RaceRun({ task: "a + b", seed: 1 });
    while (run.status === "learning") run.update();
    const report = run.report();
    expect(report.status).toBe("found");
    expect(report.update).toBeLessThan(raceSettings.updates);
    const { right, fresh, expression } = compute({ task: "a+b" }, { report });
    expect(right).toBe(fresh);
    expect(["a + b", "b + a"]).toContain(expression);
  });

  it("is the same twice from the same seed, and another from another", () => {
    expect(reportAfter(30, "a×b", 3)).toEqual(reportAfter(30, "a×b", 3));
    expect(reportAfter(30, "a×b", 3).soft).not.toEqual(reportAfter(30, "a×b", 4).soft);
  });

  it("comes out as recorded", () => {
    const run = new RaceRun(recorded.which);
    while (run.status === "learning") run.update();
    const report = run.report();
    const { chosen, right, fresh } = compute({ seed: recorded.which.seed }, { report });
    const losses = report.losses[chosen]!.map((loss) => Number(loss.toPrecision(3)));
    expect(losses).toEqual(recorded.losses);
    expect(right).toBe(fresh);
    expect(losses).toHaveLength(Math.floor(report.update / lossSpan));
  });

  it.each(["a − b", "a×b"])("has come to what is recorded of the races for %s", (task) => {
    let found = 0;
    let exact = 0;
    for (let seed = 1; seed <= raceSeeds; seed++) {
      const race = new ArithmeticRace(parse(task), seed);
      while (race.status === "learning") race.update();
      if (race.status === "found") found++;
      exact += race.exact.filter(Boolean).length;
    }
    expect(races).toContainEqual({ task, found, exact });
    expect(compute({ task }).found).toBe(found);
  });

  it("keeps every choice a distribution", () => {
    for (const start of reportAfter(40, "a×b + c", 2).soft) {
      for (const { operation, left, right } of start) {
        for (const each of [operation, left, right]) {
          expect(sum(each)).toBeCloseTo(1, 12);
          expect(Math.min(...each)).toBeGreaterThanOrEqual(0);
        }
      }
    }
  });

  it("says which hardened programs are exact, as trying them out does", () => {
    const race = new ArithmeticRace(parse("a×b"), 1);
    for (let i = 0; i < 60; i++) race.update();
    expect(race.exact).toContain(true);
    expect(race.exact).toHaveLength(raceSettings.starts);
    expect(race.foundAt).toBeLessThanOrEqual(60);
  });
});

describe("programmer-learns", () => {
  it("stands at the random starts of its seed before there is a report", () => {
    const report = reportAfter(0, "a×b − b×c", 1);
    expect(compute()).toEqual(compute({}, { report }));
    expect(compute().update).toBe(0);
  });

  it("takes no other race's report for its own", () => {
    const news = { report: reportAfter(20, "a + b", 1) };
    expect(compute({ task: "a + b" }, news).update).toBe(20);
    expect(compute({ task: "a + b", seed: 2 }, news).update).toBe(0);
    expect(compute({ task: "a − b" }, news).update).toBe(0);
  });

  it("goes on with a race when only the way its task is typed changes", () => {
    const news = { report: reportAfter(20, "a + b", 1) };
    expect(compute({ task: " a+(b)" }, news).update).toBe(20);
  });

  it("looks at the start that is asked for, and at the best one otherwise", () => {
    const news = { report: reportAfter(60, "a×b", 1) };
    const { chosen, isBest, exact } = compute({ task: "a×b" }, news);
    expect(isBest).toBe(true);
    expect(exact[chosen]).toBe(true);
    expect(compute({ task: "a×b", start: 3 }, news).chosen).toBe(2);
  });

  it("checks the hardened program against the task itself", () => {
    const task = parse("(a − b)×c");
    for (const { inputs, right } of compute({ task: "(a − b)×c" }).checks) {
      expect(right).toBeCloseTo(evaluate(task, inputs), 12);
    }
  });

  it.each([
    ["a + d", 4, "“d” is not known"],
    ["(a + b", 0, "never closed"],
    ["a +", 3, "missing here"],
    ["a 2", 2, "numbers are not known"],
    ["", 0, "missing here"],
  ])("says of “%s” where it is not understood, and why", (typed, position, why) => {
    const values = compute({ task: typed });
    expect(values.task.problem).toMatchObject({ position });
    expect(values.task.problem!.message).toContain(why);
    expect(diagram.describe(values)).toContain(`character ${position + 1}`);
    expect(values.exact).not.toContain(true);
  });

  it("says when a task takes more operations than a program has steps", () => {
    expect(compute({ task: "a×b×c + a − b" }).task.operations).toBe(4);
  });

  it("settles links that ask for too much", () => {
    const settled = readState(params, state, [
      ["task", `${"(".repeat(500)}\u0000a`],
      ["seed", "-3"],
      ["start", "99"],
      ["speed", "warp"],
    ]);
    expect(settled.task).toHaveLength(32);
    expect(settled).toMatchObject({ seed: 1, start: 16, speed: "30" });
    expect(diagram.describe(diagram.compute(settled))).toContain("no task");
  });

  it("says so where there is no worker, and keeps its picture", () => {
    const news: News[] = [];
    const learner = learn((newer) => news.push(newer));
    learner.follow({ ...state, running: true });
    learner.stop();
    expect(news).toEqual([{ problem: expect.stringContaining("Worker") }]);
    expect(diagram.describe(compute({}, news[0]))).toContain("cannot learn here");
    expect(compute({}, news[0]).lines).toEqual(compute().lines);
  });
});

it("says that it is chance where a program is right that has learnt nothing", () => {
  const told = (task: string) => diagram.describe(compute({ task }));
  expect(told("a")).toMatch(
    /nothing has been learnt yet\. By chance start \d+ .* right on 100 of 100/,
  );
  expect(told("a + b")).not.toContain("chance");
});
