import { number } from "../../src/params/number.ts";
import { text } from "../../src/params/text.ts";
import { raceSettings } from "../../src/training/arithmetic-programs.ts";
import { running, speed } from "../kit/learn/params.ts";

/** What a reader can change. */
export const params = {
  task: text({ label: "task", initial: "a×b − b×c", length: 32 }),
  running,
  speed: speed([10, 30, 100], 30),
  seed: number({ label: "seed", initial: 1, min: 1, max: 20, step: 1 }),
  start: number({
    label: "start to look at (0: the best)",
    initial: 0,
    min: 0,
    max: raceSettings.starts,
    step: 1,
  }),
};

export type LearnsParams = typeof params;
