import {
  type MessageNetwork,
  type MessagePondering,
  ponderGraphs,
} from "../../../models/act/message-passing.ts";
import type { Budget } from "../../../models/act/ponder.ts";
import { argmax } from "../../../models/autodiff/argmax.ts";
import { multiply, rowSums, scale, sum } from "../../../models/autodiff/arithmetic.ts";
import { log } from "../../../models/autodiff/elementwise.ts";
import type { Tape } from "../../../models/autodiff/tape.ts";
import type { Tensor } from "../../../models/autodiff/tensor.ts";
import { type Random, randomInteger } from "../../../models/random.ts";
import { mean } from "../../mean.ts";
import { adam } from "../../optimizer.ts";
import type { Course, Learner, Progress } from "../../recipe.ts";
import { decayAtEnd } from "../../schedule.ts";
import {
  type Board,
  colours,
  featureSize,
  longest,
  randomBoardOfSide,
} from "../../tasks/streams/board.ts";
import { graphsOf } from "../../tasks/streams/graphs.ts";

/** What all networks that follow streams are trained with. */
export const common = {
  channels: 16,
  batch: 32,
  rate: 0.003,
  warmUp: 50,
  decay: { from: 0.7, to: 0.03 },
  /** The share of wrong answers under which a level is passed. */
  passed: 0.15,
  /** Of each update, in the running mean of wrong answers. */
  memory: 0.92,
  /** The share of right answers that the best of a family must reach. */
  accepted: 0.99,
} as const;

/** The networks' measures, but for what tells the ways of training apart. */
export const shape = {
  features: featureSize,
  channels: common.channels,
  answers: colours,
} as const;

/** One network of a family. */
export interface Follower {
  readonly name: string;
  readonly budget: Budget;
  create(random: Random): MessageNetwork;
  /** What a batch costs beyond its wrong answers, once a level of the curriculum is reached: 1 × 1. */
  cost(tape: Tape, pondering: MessagePondering, level: number): Tensor | undefined;
  /** The last level of the curriculum: those above `longest` raise the price, one update each. */
  readonly levels: number;
  readonly updates: number;
  /** Updates after which a level is left, whether it is passed or not. */
  readonly patience?: number;
}

/** How a network learns to follow streams: short ones first, then longer ones. */
export function followerCourse(name: string, follower: Follower): Course {
  const { budget, levels, updates, patience = Number.POSITIVE_INFINITY } = follower;
  return {
    name,
    updates: updates + 1,
    start: { update: 0, level: 1, average: 1, rate: 0, status: "learning" },
    create: (random) => followerLearner(follower.create(random), budget, follower.cost),
    optimizer: adam,
    follow(progress, { accuracy }) {
      const { update, level } = progress;
      const average = common.memory * progress.average + (1 - common.memory) * (1 - accuracy);
      const isPassed = average < common.passed || update >= level * patience || level >= longest;
      const rate =
        common.rate *
        Math.min(1, update / common.warmUp) *
        decayAtEnd(update / updates, common.decay);
      const next: Progress =
        isPassed && level < levels
          ? { ...progress, rate, level: level + 1, average: level < longest ? 1 : average }
          : { ...progress, rate, average };
      if (update < updates) return next;
      return { ...next, status: level < levels ? "stuck" : "learnt" };
    },
  };
}

function followerLearner(network: MessageNetwork, budget: Budget, cost: Follower["cost"]): Learner {
  return {
    weights: network.weights,
    loss(tape, random, level) {
      const boards = Array.from({ length: common.batch }, () =>
        randomBoardOfSide(random, randomInteger(random, 1, Math.min(level, longest)), false),
      );
      const pondering = ponderGraphs(tape, network, graphsOf(boards), budget);
      const wrong = scale(
        tape,
        sum(tape, log(tape, probabilityOfRight(tape, pondering.answer, boards))),
        -1 / boards.length,
      );
      const price = cost(tape, pondering, level);
      return {
        loss: price ? sum(tape, wrong, scale(tape, price, 1 / boards.length)) : wrong,
        accuracy: mean(boards.map((board, b) => Number(isAnswerRight(pondering, board, b)))),
        difficulty: level,
      };
    },
  };
}

function probabilityOfRight(tape: Tape, answer: Tensor, boards: readonly Board[]): Tensor {
  const right = tape.tensor(answer.rows, answer.cols);
  right.data.fill(0);
  boards.forEach((board, b) => {
    right.data[b * answer.cols + board.answer] = 1;
  });
  return rowSums(tape, multiply(tape, answer, right));
}

/** Whether most of the answer for the board of that place in the batch goes to the pond that is reached. */
export function isAnswerRight({ answer }: MessagePondering, board: Board, b: number): boolean {
  return argmax(answer, b) === board.answer;
}
