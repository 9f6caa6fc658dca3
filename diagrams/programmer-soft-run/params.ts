import { choice } from "../../src/params/choice.ts";
import { distribution } from "../../src/params/distribution.ts";
import { number } from "../../src/params/number.ts";
import { operationNames } from "../kit/operation-words.ts";
import { questions } from "./questions.ts";

/** What a reader can change. */
export const params = {
  steps: number({
    label: "gradient steps",
    initial: 0,
    min: 0,
    max: 40,
    step: 1,
    playRate: 5,
  }),
  questions: number({
    label: "questions to learn from",
    initial: questions.length,
    min: 1,
    max: questions.length,
    step: 1,
  }),
  stride: number({ label: "step size", initial: 1, min: 0.1, max: 5, step: 0.1 }),
  wanted: number({
    label: "answer wanted to the first",
    initial: 7,
    min: -6,
    max: 20,
    step: 0.5,
  }),
  slopes: choice({
    label: "slopes of the loss",
    initial: "none",
    options: { none: "not shown", shares: "along each share", scores: "along each score" },
  }),
  shares1: startingShares(1),
  shares2: startingShares(2),
  shares3: startingShares(3),
};

export type SoftRunParams = typeof params;

/** The parameters of the shares that the steps start from, in the order of the steps. */
export const shareParams = ["shares1", "shares2", "shares3"] as const;

function startingShares(step: number) {
  return distribution({
    label: `first shares of step ${step}`,
    names: operationNames,
    initial: [0.25, 0.25, 0.25, 0.25],
  });
}
