import type { Learner } from "../../src/diagram.ts";
import { learnInWorker, type News as NewsOf } from "../kit/learn/learn.ts";
import type { Report } from "./bench.ts";
import type { CostParams } from "./params.ts";

/** What the page hears of the measurement. */
export type News = NewsOf<Report>;

/** Measures in a worker, as fast as it can. */
export function learn(tell: (news: News, isOver: boolean) => void): Learner<CostParams> {
  return learnInWorker(
    () => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }),
    ({ running, kept, noise }) => ({
      which: { kept, noise },
      running,
      rate: Number.POSITIVE_INFINITY,
    }),
    tell,
  );
}
