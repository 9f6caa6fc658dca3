import type { Learner } from "../../src/diagram.ts";
import { learnInWorker, type News as NewsOf } from "../kit/learn/learn.ts";
import { rateOf } from "../kit/learn/params.ts";
import type { LearnsParams } from "./params.ts";
import type { Report } from "./report.ts";
import { readTask } from "./task.ts";

/** What the page hears of the work. */
export type News = NewsOf<Report>;

/** Begins to learn in a worker: one race for each task and seed. What is no task is not begun. */
export function learn(tell: (news: News, isOver: boolean) => void): Learner<LearnsParams> {
  return learnInWorker(
    () => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }),
    ({ task, seed, running, speed }) => {
      const { written } = readTask(task);
      return {
        which: { task: written ?? "", seed },
        running: running && written !== undefined,
        rate: rateOf(speed),
      };
    },
    tell,
  );
}
