import {
  createMessageNetwork,
  type MessagePondering,
  type MessageShape,
} from "../../../models/act/message-passing.ts";
import type { Budget } from "../../../models/act/ponder.ts";
import { multiply, scale, subtract, sum } from "../../../models/autodiff/arithmetic.ts";
import { relu } from "../../../models/autodiff/elementwise.ts";
import type { Tape } from "../../../models/autodiff/tape.ts";
import { Tensor } from "../../../models/autodiff/tensor.ts";
import { memberOf } from "../../../models/weights/members.ts";
import type { Family } from "../../recipe.ts";
import { longest } from "../../tasks/streams/board.ts";
import { common, type Follower, followerCourse, shape } from "./course.ts";
import { measureFollowers } from "./evaluate.ts";

const budget: Budget = { epsilon: 0.01, limit: 16 };

const settings = {
  ...common,
  updates: 1600,
  shape: { ...shape, activation: "relu", mixes: "answers" },
  budget,
  costs: [0.05, 0.15, 0.2, 0.3, 0.45, 0.7, 1.2],
  firstCost: 0.01,
  /** Updates over which the cost rises, once the longest strings are followed. */
  rise: 600,
  /** Keeps the halting neuron from falling silent, where it would learn no more. */
  silence: { under: -4, weight: 0.02 },
} as const;

const paper = {
  ...common,
  updates: 2400,
  shape: { ...shape, activation: "tanh", mixes: "states" },
  budget,
  costs: [0.1, 0.3, 0.5, 0.7, 1, 3],
  firstCost: 0.01,
  rise: 600,
} as const;

const fixed = {
  ...common,
  updates: 1600,
  shape: settings.shape,
  steps: [1, 2, 4, 8, 9],
  /** Updates after which a level is left by a network that has too few steps to pass it. */
  patience: 150,
} as const;

/**
 * Networks that follow streams at several costs of a step. Not Graves' loss to the letter: the
 * answers of the steps are mixed instead of their states, and the expected number of steps is
 * charged, since N + R has no gradient through N. PonderNet (Banino et al. 2021) goes further that
 * way: it averages the losses of the steps, and draws p towards a geometric distribution.
 *
 *     −log Σ_n p_n softmax(o_n)_y + τ Σ_n n p_n
 */
export const streams = familyOf(
  "streams",
  settings,
  settings.costs.map(String),
  "price",
  (tau) => ({
    ...adaptive(settings),
    cost(tape, pondering, level) {
      return sum(
        tape,
        scale(tape, expectedSteps(tape, pondering), costAt(settings, tau, level)),
        scale(tape, silence(tape, pondering), settings.silence.weight),
      );
    },
  }),
);

/** The same with the loss of Graves 2016: the states are mixed, and τ (N + R) is charged. */
export const streamsPaper = familyOf(
  "streams-paper",
  paper,
  paper.costs.map(String),
  "price",
  (tau) => ({
    ...adaptive(paper),
    cost: (tape, { ponder }, level) => scale(tape, sum(tape, ponder), costAt(paper, tau, level)),
  }),
);

/**
 * Networks that always take the same number of steps, trained alike: the halting neuron is shut,
 * so that the last step answers alone.
 */
export const streamsFixed = familyOf(
  "streams-fixed",
  fixed,
  fixed.steps.map(String),
  "steps",
  (limit) => ({
    budget: { epsilon: 0, limit },
    levels: longest,
    updates: fixed.updates,
    patience: fixed.patience,
    create(random) {
      const network = createMessageNetwork(random, fixed.shape);
      const shut = {
        "halt.readout": new Tensor(1, common.channels),
        "halt.bias": new Tensor(1, 1, Float64Array.of(-1000)),
      };
      return { ...network, weights: { ...network.weights, ...shut } };
    },
    cost: () => undefined,
  }),
);

function familyOf(
  name: string,
  settings: Family["settings"] & { readonly shape: MessageShape; readonly budget?: Budget },
  members: readonly string[],
  setting: string,
  follower: (value: number) => Omit<Follower, "name">,
): Family {
  const followers = members.map((member) => ({ ...follower(Number(member)), name: member }));
  return {
    name,
    settings,
    model: {
      messages: settings.shape,
      ...(settings.budget && { budget: settings.budget }),
    },
    type: "int8",
    members: followers.map((follower) => ({
      name: follower.name,
      course: followerCourse(`${name}-${follower.name}`, follower),
    })),
    evaluate({ weights }) {
      const measures = measureFollowers(
        followers.map(({ name, budget }) => ({
          on: { [setting]: Number(name) },
          network: { shape: settings.shape, weights: memberOf(weights, name) },
          budget,
        })),
      );
      const accepted = measures.some(
        ({ quantity, value, outOf = 1 }) =>
          quantity === "right answers" && value / outOf >= common.accepted,
      );
      return { accepted, measures };
    },
  };
}

function adaptive({
  shape,
  budget,
  rise,
  updates,
}: typeof settings | typeof paper): Pick<Follower, "budget" | "levels" | "updates" | "create"> {
  return {
    budget,
    updates,
    levels: longest + rise,
    create: (random) => createMessageNetwork(random, shape),
  };
}

/** The cost of a step at a level of the curriculum. */
function costAt(
  { firstCost, rise }: { firstCost: number; rise: number },
  cost: number,
  level: number,
): number {
  const risen = Math.max(0, level - longest) / rise;
  return firstCost + (cost - firstCost) * risen;
}

/** Σ_n n p_n, all graphs together. */
function expectedSteps(tape: Tape, { weights }: MessagePondering): Tensor {
  const numbers = tape.tensor(weights.rows, weights.cols);
  for (let i = 0; i < numbers.data.length; i++) numbers.data[i] = (i % weights.cols) + 1;
  return sum(tape, multiply(tape, weights, numbers));
}

/** Σ_(n ≤ N) relu(−logit_n − 4)², all graphs together. */
function silence(tape: Tape, { logits, steps }: MessagePondering): Tensor {
  const bound = tape.tensor(logits.rows, logits.cols);
  for (let i = 0; i < bound.data.length; i++) {
    const isTaken = i % logits.cols < steps[Math.floor(i / logits.cols)]!;
    bound.data[i] = isTaken ? settings.silence.under : Number.NEGATIVE_INFINITY;
  }
  const below = relu(tape, subtract(tape, bound, logits));
  return sum(tape, multiply(tape, below, below));
}
