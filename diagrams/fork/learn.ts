import { scale } from "../../src/models/autodiff/arithmetic.ts";
import { Tape } from "../../src/models/autodiff/tape.ts";
import { Tensor } from "../../src/models/autodiff/tensor.ts";
import { embed } from "../../src/models/cells/embed.ts";
import {
  endProbability,
  evenScores,
  type Forks,
  forksOf,
  takeEveryWay,
  takeOneWay,
  type Walk,
} from "../../src/models/forks.ts";
import type { Random } from "../../src/models/random.ts";
import { nextBaseline, reinforce } from "../../src/models/reinforce.ts";

/** What is to be learnt: how many forks follow one another, and the end with the prize, from 0. */
export interface Problem {
  readonly levels: number;
  readonly prize: number;
}

/** How a run went: before the first try, and after each. */
export interface History {
  /** The scores of the forks: see `forksOf`. */
  readonly scores: readonly Float64Array<ArrayBuffer>[];
  /** The probability of a walk to the prize: the share of it that is brought where all ways are taken. */
  readonly prize: readonly number[];
  /** The walk of each try, where tries are walks. */
  readonly walks: readonly Walk[];
}

/**
 * Learns from one walk a try, by REINFORCE with a running mean for its baseline: on average, up the
 * slope of the probability of the prize. The reward is 1 for the prize and 0 for any other end.
 *
 * @param rate of the step along each gradient
 * @param next draws the ways of the walks
 */
export function learnFromWalks(
  problem: Problem,
  tries: number,
  rate: number,
  next: Random,
): History {
  const tape = new Tape();
  const walks: Walk[] = [];
  let baseline = 0;
  return run(problem, tries, rate, walks, (forks, all) => {
    const walk = takeOneWay(next, forks);
    const reward = walk.end === problem.prize ? 1 : 0;
    walks.push(walk);
    // Nothing better and nothing worse than expected: no slope.
    if (reward === baseline) return [];
    // The forks of a level stand behind those of all levels before.
    const scores = embed(
      tape,
      all,
      walk.rows.map((row, level) => 2 ** level - 1 + row),
    );
    tape.backward(reinforce(tape, scores, walk.ways, reward, baseline));
    tape.reset();
    baseline = nextBaseline(baseline, reward);
    return [all];
  });
}

/** Learns from every way at once: up the slope of the share of the prize that they bring together. */
export function learnFromAll(problem: Problem, tries: number, rate: number): History {
  const { levels, prize } = problem;
  const ends = new Tensor(2 ** levels, 1);
  ends.data[prize] = 1;
  const tape = new Tape();
  return run(problem, tries, rate, [], (forks) => {
    tape.backward(scale(tape, takeEveryWay(tape, forks, ends), -1));
    tape.reset();
    return forks;
  });
}

/**
 * @param findSlopes finds the gradient of a loss at one try, by the forks' scores, given level by level
 *   and all in one; returns those of these tensors that have it, none where there is no slope
 */
function run(
  { levels, prize }: Problem,
  tries: number,
  rate: number,
  walks: Walk[],
  findSlopes: (forks: Forks, all: Tensor) => readonly Tensor[],
): History {
  const now = evenScores(levels);
  const forks = forksOf(now);
  const all = new Tensor(now.length / 2, 2, now);
  const scores = [now.slice()];
  const found = [endProbability(forks, prize)];
  for (let i = 0; i < tries; i++) {
    for (const tensor of [...forks, all]) tensor.zeroGrad();
    const sloping = findSlopes(forks, all);
    for (const { data, grad } of sloping)
      for (let j = 0; j < data.length; j++) data[j]! -= rate * grad[j]!;
    scores.push(sloping.length > 0 ? now.slice() : scores[i]!);
    found.push(sloping.length > 0 ? endProbability(forks, prize) : found[i]!);
  }
  return { scores, prize: found, walks };
}
