import { Tensor } from "../../src/models/autodiff/tensor.ts";
import type { Ntm } from "../../src/models/ntm/machine.ts";
import { copy } from "../../src/training/recipes/copy.ts";
import { copyExample } from "../../src/training/tasks/copy.ts";
import { Training } from "../../src/training/training.ts";
import { type Run, runExample } from "../kit/run/run.ts";
import { shape } from "./copy-run.ts";
import type { News } from "./learn.ts";
import type { Report } from "./report.ts";

/** Every number of the figure: the machine's work on the reader's sequence, and how it came to it. */
export interface LearnsValues extends Run {
  readonly seed: number;
  readonly update: number;
  readonly status: Report["status"];
  readonly losses: readonly number[];
  readonly tests: readonly number[];
  readonly problem?: string;
}

/**
 * Runs the machine as it stands on a sequence.
 *
 * @param news of the work; none before it begins. A report of another seed's run counts for nothing:
 *   the machine of this seed stands at its random start
 */
export function learnsValues(
  seed: number,
  sequence: readonly (readonly number[])[],
  news: News = {},
): LearnsValues {
  const report = news.report?.seed === seed ? news.report : undefined;
  const ntm = report ? machineOf(report) : startOf(seed);
  return {
    ...runExample(ntm, copyExample(sequence), { time: 1, inside: "nothing", without: "nothing" }),
    seed,
    update: report?.update ?? 0,
    status: report?.status ?? "learning",
    losses: report?.losses ?? [],
    tests: report?.tests ?? [],
    ...(news.problem !== undefined && { problem: news.problem }),
  };
}

const startOf = (seed: number): Ntm => ({
  shape,
  weights: new Training(copy, seed).learner.weights,
});

const machineOf = ({ weights }: Report): Ntm => ({
  shape,
  weights: Object.fromEntries(
    Object.entries(weights).map(([name, { rows, cols, data }]) => [
      name,
      new Tensor(rows, cols, data),
    ]),
  ),
});
