import { type ActStep, createAct, stepAct } from "../../models/act/network.ts";
import type { Budget } from "../../models/act/ponder.ts";
import { scale, sum } from "../../models/autodiff/arithmetic.ts";
import { binaryCrossEntropy } from "../../models/autodiff/binary-cross-entropy.ts";
import { Tape } from "../../models/autodiff/tape.ts";
import { matrix, Tensor } from "../../models/autodiff/tensor.ts";
import { randomInteger } from "../../models/random.ts";
import { memberOf } from "../../models/weights/members.ts";
import type { Weights } from "../../models/weights/weights.ts";
import { mean } from "../mean.ts";
import { adam } from "../optimizer.ts";
import type { Course, Family, Measure, Progress } from "../recipe.ts";
import { decayAtEnd } from "../schedule.ts";
import {
  isParityHeldOut,
  type ParityExample,
  parityExampleOfSide,
  parityExamples,
} from "../tasks/parity.ts";

const length = 8;
const budget: Budget = { epsilon: 0.01, limit: 20 };
const settings = {
  shape: { inputs: length, units: 16, outputs: 1 },
  budget,
  costs: [0.0003, 0.001, 0.003, 0.01, 0.03, 0.1],
  batch: 128,
  updates: 6000,
  rate: 0.002,
  decay: { from: 0.7, to: 0.03 },
  /** Entries that are not 0 in the easiest level of the curriculum. */
  first: 2,
  /** The share of wrong answers under which a level is passed. */
  passed: 0.03,
  /** Of each update, in the running mean of wrong answers. */
  memory: 0.96,
  /** The share of right answers that each network must reach. */
  accepted: 0.94,
} as const;

/** Counting ones modulo two, at several costs of a step, with the loss of Graves 2016. */
export const parity: Family = {
  name: "parity",
  settings,
  model: { act: settings.shape, budget },
  type: "int8",
  members: settings.costs.map((cost) => ({ name: String(cost), course: course(cost) })),
  evaluate({ weights }) {
    const measures = settings.costs.flatMap((cost) =>
      measureParity(memberOf(weights, String(cost)), cost),
    );
    const accepted = measures.every(
      ({ quantity, value, outOf = 1 }) =>
        quantity !== "right answers" || value / outOf >= settings.accepted,
    );
    return { accepted, measures };
  },
};

function course(cost: number): Course {
  return {
    name: `parity-${cost}`,
    updates: settings.updates + 1,
    start: {
      update: 0,
      level: settings.first,
      average: 1,
      rate: settings.rate,
      status: "learning",
    },
    create(random) {
      const weights = createAct(random, settings.shape);
      return {
        weights,
        loss(tape, random, level) {
          const examples = Array.from({ length: settings.batch }, () =>
            parityExampleOfSide(random, length, randomInteger(random, 1, level), false),
          );
          const step = answer(tape, weights, examples);
          const targets = matrix(examples.map(({ answer }) => [answer]));
          const wrong = binaryCrossEntropy(tape, step.logits, targets);
          return {
            loss: sum(tape, wrong, scale(tape, sum(tape, step.ponder), cost / examples.length)),
            accuracy: rightAnswers(step, examples) / examples.length,
            difficulty: level,
          };
        },
      };
    },
    optimizer: adam,
    follow(progress, { accuracy }) {
      const { update, level } = progress;
      const average = settings.memory * progress.average + (1 - settings.memory) * (1 - accuracy);
      const rate = settings.rate * decayAtEnd(update / settings.updates, settings.decay);
      const next: Progress =
        average < settings.passed && level < length
          ? { ...progress, rate, level: level + 1, average: 1 }
          : { ...progress, rate, average };
      if (update < settings.updates) return next;
      return { ...next, status: level < length ? "stuck" : "learnt" };
    },
  };
}

/** One time step on a batch of vectors. */
function answer(tape: Tape, weights: Weights, examples: readonly ParityExample[]): ActStep {
  const start = new Tensor(examples.length, settings.shape.units);
  return stepAct(tape, weights, start, matrix(examples.map(({ inputs }) => inputs)), budget);
}

function rightAnswers({ logits }: ActStep, examples: readonly ParityExample[]): number {
  return examples.filter(({ answer }, b) => logits.data[b]! > 0 === (answer === 1)).length;
}

/**
 * Right answers and steps on all vectors that are held out; how often nothing but the limit ends the
 * steps; and right answers and steps on all vectors there are by the number of their entries, since few
 * short ones can be held out.
 */
function measureParity(weights: Weights, cost: number): Measure[] {
  const all = Array.from({ length }, (_, i) => parityExamples(length, i + 1));
  const measure = (
    examples: readonly ParityExample[],
    at: string,
    on: Measure["on"],
    told: "range" | "no",
  ): Measure[] => {
    const step = answer(new Tape({ record: false }), weights, examples);
    return [
      {
        quantity: `right answers${at}`,
        value: rightAnswers(step, examples),
        outOf: examples.length,
        on,
        trained: true,
        told,
      },
      { quantity: `steps${at}`, value: mean(step.steps), on, trained: true, told },
    ];
  };
  const limited = answer(new Tape({ record: false }), weights, all.flat()).steps.filter(
    (steps) => steps === budget.limit,
  );
  return [
    ...measure(all.flat().filter(isParityHeldOut), "", { price: cost }, "range"),
    {
      quantity: "vectors of all that are thought about to the limit",
      value: limited.length,
      outOf: all.flat().length,
      on: { price: cost },
      trained: true,
      told: "range",
    },
    ...all.flatMap((examples, i) =>
      measure(examples, " on all of a difficulty", { price: cost, difficulty: i + 1 }, "no"),
    ),
  ];
}
