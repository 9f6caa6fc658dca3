import { multiply, subtract } from "../../src/models/autodiff/arithmetic.ts";
import { Tape } from "../../src/models/autodiff/tape.ts";
import { scalar, Tensor } from "../../src/models/autodiff/tensor.ts";
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
import { random } from "../../src/models/random.ts";
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
 * Learns from one walk a try, by REINFORCE with a running mean for its baseline. The reward is 1
 * for the prize and 0 for any other end.
 *
 * @param rate of the step along each gradient
 */
export function learnFromWalks(
  problem: Problem,
  tries: number,
  rate: number,
  seed: number,
): History {
  const { levels, prize } = problem;
  const next = random(seed);
  const tape = new Tape();
  const walks: Walk[] = [];
  let baseline: number | undefined;
  return run(problem, tries, rate, walks, (forks, all) => {
    const walk = takeOneWay(next, forks);
    const reward = walk.end === prize ? 1 : 0;
    walks.push(walk);
    baseline ??= reward;
    // Nothing better and nothing worse than expected: no slope.
    if (reward === baseline) return [];
    // The forks of a level stand behind those of all levels before.
    const scores = embed(
      tape,
      all,
      walk.rows.map((row, level) => 2 ** level - 1 + row),
    );
    // Its mean is over the forks of the walk, of which each had the walk's whole reward.
    const rewards = walk.ways.map(() => levels * reward);
    const loss = reinforce(tape, scores, walk.ways, rewards, levels * baseline);
    baseline = nextBaseline(baseline, [reward]);
    tape.backward(loss);
    tape.reset();
    return [all];
  });
}

/** Learns from every way at once: down the slope of the squared error of what is brought together. */
export function learnFromAll(problem: Problem, tries: number, rate: number): History {
  const { levels, prize } = problem;
  const ends = new Tensor(2 ** levels, 1);
  ends.data[prize] = 1;
  const wanted = scalar(1);
  const tape = new Tape();
  return run(problem, tries, rate, [], (forks) => {
    const error = subtract(tape, wanted, takeEveryWay(tape, forks, ends));
    tape.backward(multiply(tape, error, error));
    tape.reset();
    return forks;
  });
}

/**
 * @param findSlopes finds the gradient of the forks at one try, given level by level and all in one;
 *   returns those of these tensors that have it, none where there is no slope
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
