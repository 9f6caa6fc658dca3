import { afterEach, describe, expect, it, vi } from "vitest";
import { paced } from "../../diagrams/kit/learn/pace.ts";
import { CopyRun } from "../../diagrams/ntm-learns/copy-run.ts";
import diagram from "../../diagrams/ntm-learns/index.ts";
import { learn, type News } from "../../diagrams/ntm-learns/learn.ts";
import { params } from "../../diagrams/ntm-learns/params.ts";
import { recorded } from "../../diagrams/ntm-learns/recorded.ts";
import type { Report } from "../../diagrams/ntm-learns/report.ts";
import type { LearnsValues } from "../../diagrams/ntm-learns/values.ts";
import { initialState } from "../../src/state.ts";

const state = initialState(params);

/** Learning to copy at a pace, its reports gathered. */
const pacedCopy = (reports: Report[]) =>
  paced(
    (seed: number) => new CopyRun(seed),
    (report) => reports.push(report),
  );

/** A run after some updates. */
function trainedFor(updates: number, seed: number): Report {
  const run = new CopyRun(seed);
  for (let i = 0; i < updates; i++) run.update();
  return run.report();
}

describe("a run of learning to copy", () => {
  it("is the same twice from the same seed, and another from another", () => {
    expect(trainedFor(25, 3)).toEqual(trainedFor(25, 3));
    expect(trainedFor(25, 3).losses).not.toEqual(trainedFor(25, 4).losses);
  });

  it("comes out as recorded, and ends by itself when the task is learnt", () => {
    const run = new CopyRun(recorded.seed);
    while (run.status === "learning") run.update();
    const { status, losses, tests } = run.report();
    expect(status).toBe("learnt");
    expect(tests.slice(-3)).toEqual([0, 0, 0]);
    expect(losses.map((loss) => Number(loss.toPrecision(3)))).toEqual(recorded.losses);
    expect(tests.map((share) => Number(share.toFixed(4)))).toEqual(recorded.tests);
  });
});

describe("what the text says of the seeds 1 to 20", () => {
  it.each([
    [10, 130],
    [19, 400],
  ])("the quickest and the slowest, %i, is done after %i updates", (seed, updates) => {
    const run = new CopyRun(seed);
    while (run.status === "learning") run.update();
    expect(run.report()).toMatchObject({ status: "learnt", update: updates });
  });

  it("the machine of seed 6 begins on slot 2", () => {
    const run = new CopyRun(6);
    while (run.status === "learning") run.update();
    const news = { report: run.report() };
    const { writes } = diagram.compute({ ...state, seed: 6 }, news) as LearnsValues;
    expect(writes[0]!.indexOf(Math.max(...writes[0]!))).toBe(1);
  });
});

describe("the pace of the work", () => {
  afterEach(() => vi.useRealTimers());

  it("makes as many updates as are ordered, and reports at most about ten times a second", () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    const reports: Report[] = [];
    const work = pacedCopy(reports);
    work.follow({ which: 1, running: true, rate: 20 });
    vi.advanceTimersByTime(2000);
    expect(reports.at(-1)!.update).toBeGreaterThanOrEqual(35);
    expect(reports.at(-1)!.update).toBeLessThanOrEqual(40);
    expect(reports.length).toBeLessThanOrEqual(22);
  });

  it("rests when it is told to, and goes on where it rested", () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    const reports: Report[] = [];
    const work = pacedCopy(reports);
    work.follow({ which: 1, running: true, rate: 20 });
    vi.advanceTimersByTime(500);
    work.follow({ which: 1, running: false, rate: 20 });
    const { update } = reports.at(-1)!;
    const count = reports.length;
    vi.advanceTimersByTime(5000);
    expect(reports).toHaveLength(count);
    work.follow({ which: 1, running: true, rate: 20 });
    vi.advanceTimersByTime(200);
    expect(reports.at(-1)!.update).toBeGreaterThan(update);
    expect(reports.at(-1)!.losses).toEqual(trainedFor(reports.at(-1)!.update, 1).losses);
  });

  it("begins anew when it is asked to go on after its end", () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    const reports: { update: number; status: string }[] = [];
    const short = () => {
      let update = 0;
      return {
        get status() {
          return update < 3 ? "learning" : "learnt";
        },
        update: () => update++,
        report: () => ({ update, status: update < 3 ? "learning" : "learnt" }),
      };
    };
    const work = paced(short, (report) => reports.push(report));
    work.follow({ which: 1, running: true, rate: 20 });
    vi.advanceTimersByTime(1000);
    work.follow({ which: 1, running: false, rate: 20 });
    expect(reports.at(-1)).toEqual({ update: 3, status: "learnt" });
    work.follow({ which: 1, running: true, rate: 20 });
    expect(reports.at(-1)).toEqual({ update: 0, status: "learning" });
  });

  it("begins anew with another seed", () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    const reports: Report[] = [];
    const work = pacedCopy(reports);
    work.follow({ which: 1, running: true, rate: 20 });
    vi.advanceTimersByTime(500);
    work.follow({ which: 2, running: true, rate: 20 });
    expect(reports.at(-1)).toMatchObject({ seed: 2, update: 0 });
  });
});

describe("ntm-learns", () => {
  const compute = (news?: News) => diagram.compute(state, news) as LearnsValues;

  it("stands at the random start of its seed before there is a report", () => {
    expect(compute()).toEqual({ ...compute({ report: trainedFor(0, 1) }), tests: [] });
  });

  it("does not take another seed's report for its own", () => {
    expect(compute({ report: trainedFor(10, 2) })).toEqual(compute());
  });

  it("shows what the reported machine does", () => {
    const { update, losses, answers } = compute({ report: trainedFor(10, 1) });
    expect(update).toBe(10);
    expect(losses).toHaveLength(2);
    expect(answers).not.toEqual(compute().answers);
  });

  it("says so where there is no worker, and keeps its picture", () => {
    const told: [News, boolean][] = [];
    const learner = learn((...news) => told.push(news));
    learner.follow({ ...state, running: true });
    learner.stop();
    expect(told).toEqual([[{ problem: expect.stringContaining("Worker") }, true]]);
    const [news] = told[0]!;
    expect(diagram.describe(compute(news))).toContain("cannot learn here");
    expect(compute(news).answers).toEqual(compute().answers);
  });

  it("begins once there is a worker, where there was none before", () => {
    const told: [News, boolean][] = [];
    const orders: unknown[] = [];
    const learner = learn((...news) => told.push(news));
    learner.follow({ ...state, running: true });
    learner.follow({ ...state, running: false });
    vi.stubGlobal(
      "Worker",
      class {
        postMessage = (order: unknown) => orders.push(order);
        terminate() {}
      },
    );
    learner.follow({ ...state, running: true });
    learner.stop();
    vi.unstubAllGlobals();
    expect(told).toHaveLength(1);
    expect(orders).toEqual([expect.objectContaining({ which: state.seed, running: true })]);
  });
});
