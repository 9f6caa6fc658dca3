import { createNetwork } from "../../models/recurrent/create.ts";
import { networkFrom } from "../../models/recurrent/from-file.ts";
import { adam } from "../optimizer.ts";
import type { Recipe } from "../recipe.ts";
import { decayAtEnd } from "../schedule.ts";
import { alphabet, deepest, labels, nexts, verdicts } from "../tasks/brackets.ts";
import { bracketLearner } from "./bracket-learner.ts";
import { measureBrackets } from "./bracket-measures.ts";
import { runningMean } from "./curriculum.ts";

const settings = {
  shape: {
    inputs: alphabet.length,
    units: 12,
    readouts: { label: labels.length, verdict: verdicts.length, next: nexts.length },
  },
  texts: {
    longest: 16,
    deepest,
    /** The share with one bracket in place of another. */
    spoilt: 0.4,
    heldOut: 0.1,
  },
  batch: 64,
  rate: 0.005,
  updates: 8000,
  decay: { from: 0.5, to: 0.02 },
  /** The least share that must be right. */
  right: 0.99,
} as const;

/** Reading nested brackets: a label at every step, a verdict at the end, and how it may go on. */
export const brackets: Recipe = {
  name: "brackets",
  settings,
  model: { network: settings.shape },
  type: "float16",
  updates: settings.updates,
  start: { update: 0, level: 0, average: 3, rate: settings.rate, status: "learning" },
  create: (random) =>
    bracketLearner(createNetwork(random, settings.shape), settings.texts, settings.batch),
  optimizer: adam,
  follow(progress, { loss }) {
    const { update, average } = progress;
    return {
      ...progress,
      average: runningMean(average, loss),
      rate: settings.rate * decayAtEnd(update / settings.updates, settings.decay),
      status: update >= settings.updates ? "learnt" : "learning",
    };
  },
  evaluate(trained) {
    const network = networkFrom(trained);
    const { texts, right } = settings;
    const usual = measureBrackets(network, texts, { trained: true });
    const longer = { ...texts, longest: 2 * texts.longest };
    return {
      accepted: usual.every(({ value }) => value >= right),
      measures: [...usual, ...measureBrackets(network, longer, { trained: false })],
    };
  },
};
