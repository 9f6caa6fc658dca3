import { multiply, rowSums } from "./autodiff/arithmetic.ts";
import { reshape } from "./autodiff/arrange.ts";
import { logistic } from "./autodiff/elementwise.ts";
import { softmax } from "./autodiff/softmax.ts";
import { Tape } from "./autodiff/tape.ts";
import { Tensor } from "./autodiff/tensor.ts";
import type { Random } from "./random.ts";

/**
 * The parameters of a way through forks: the scores of both ways at every fork, for each level a
 * tensor of 2^level × 2. The ways at a fork i lead to the forks 2i and 2i + 1 of the next level,
 * those of the last level to the ends.
 */
export type Forks = readonly Tensor[];

/** All scores of forks in one row, level by level: 2^(levels + 1) − 2 numbers. All 0, either way is as likely as the other. */
export const evenScores = (levels: number) => new Float64Array(2 ** (levels + 1) - 2);

/** The forks whose scores these are: they are looked at, not copied. */
export function forksOf(scores: Float64Array<ArrayBuffer>): Forks {
  const levels = Math.log2(scores.length + 2) - 1;
  return Array.from({ length: levels }, (_, level) => {
    const rows = 2 ** level;
    return new Tensor(rows, 2, scores.subarray(2 * rows - 2, 4 * rows - 2));
  });
}

/** The probabilities of both ways at every fork: softmax of the scores, level by level. */
function wayProbabilities(tape: Tape, forks: Forks): Tensor[] {
  return forks.map((scores) => softmax(tape, scores));
}

/**
 * Takes every way at every fork, each to the extent of its probability, and merges what they bring:
 * from the ends back to the start, a fork brings p₀ v₀ + p₁ v₁.
 *
 * @param ends what each end brings: 2^levels × 1
 * @returns what the start brings: 1 × 1
 */
export function takeEveryWay(tape: Tape, forks: Forks, ends: Tensor): Tensor {
  return wayProbabilities(tape, forks).reduceRight(
    (brought, ways) =>
      rowSums(tape, multiply(tape, ways, reshape(tape, brought, ways.rows, ways.cols))),
    ends,
  );
}

/** The forks that one walk comes to, a row of each level, the way it takes at each, and its end. */
export interface Walk {
  readonly rows: readonly number[];
  readonly ways: readonly number[];
  readonly end: number;
}

/** Takes one way at each fork, drawn by its probability. */
export function takeOneWay(random: Random, forks: Forks): Walk {
  const rows: number[] = [];
  const ways: number[] = [];
  let at = 0;
  for (const { data } of forks) {
    // The softmax of two scores is the logistic function of their difference.
    const way = random() < logistic(data[2 * at]! - data[2 * at + 1]!) ? 0 : 1;
    rows.push(at);
    ways.push(way);
    at = 2 * at + way;
  }
  return { rows, ways, end: at };
}

/** The probability with which a walk comes to each fork, level by level, and to each end. */
export function arrivalProbabilities(forks: Forks): number[][] {
  const levels = [[1]];
  for (const { data } of wayProbabilities(new Tape({ record: false }), forks)) {
    const before = levels.at(-1)!;
    levels.push(Array.from(data, (probability, i) => before[i >> 1]! * probability));
  }
  return levels;
}

/** The probability with which a walk comes to one end, without looking at the others. */
export function endProbability(forks: Forks, end: number): number {
  return forks.reduce((probability, { data }, level) => {
    const way = end >> (forks.length - 1 - level);
    return probability * logistic(data[way]! - data[way ^ 1]!);
  }, 1);
}
