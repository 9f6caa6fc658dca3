import type { Result } from "./values.ts";

/** How many boards were held out of training, by difficulty, from 1 on. */
const boards = [5, 15, 11, 19, 13, 17, 11, 8] as const;

/** What a network reaches, by difficulty. */
const of = (
  right: readonly number[],
  steps: readonly number[],
  expected: readonly number[],
): readonly Result[] =>
  boards.map((count, i) => ({
    boards: count,
    right: right[i]!,
    steps: steps[i]!,
    expected: expected[i]!,
  }));

/**
 * What each network reaches on the boards that were held out of training, by difficulty: how many it
 * answers right, its mean steps and its mean expected steps. Copied to three digits from the records
 * beside the weights, which a test compares it with.
 */
export const measured: Readonly<Record<string, readonly Result[]>> = {
  "expected-0.05": of(
    [5, 15, 11, 19, 13, 17, 11, 8],
    [4.2, 4.533, 5, 5.789, 6, 7, 8, 9],
    [3.497, 3.855, 4.425, 4.858, 5.775, 6.712, 7.638, 8.566],
  ),
  "expected-0.15": of(
    [5, 15, 11, 19, 13, 17, 11, 8],
    [3.8, 4, 4.273, 5, 6, 7, 8, 9],
    [2.806, 3.395, 3.791, 4.692, 5.592, 6.486, 7.345, 8.189],
  ),
  "expected-0.2": of(
    [5, 15, 11, 19, 13, 17, 11, 8],
    [4, 4, 4, 5, 6, 7, 8, 9],
    [2.454, 2.893, 3.016, 3.49, 3.867, 4.101, 4.347, 4.458],
  ),
  "expected-0.3": of(
    [5, 15, 11, 19, 12, 6, 4, 2],
    [3, 3.333, 4, 5, 5.769, 4.882, 3.273, 2],
    [2.301, 2.213, 2.386, 2.233, 1.887, 1.37, 1.158, 1.059],
  ),
  "expected-0.45": of(
    [5, 15, 11, 16, 3, 7, 4, 2],
    [3, 3.267, 4, 4.684, 3.692, 2.294, 1.818, 1.25],
    [1.82, 1.662, 1.588, 1.36, 1.153, 1.039, 1.017, 1.003],
  ),
  "expected-0.7": of(
    [5, 13, 7, 6, 3, 5, 6, 2],
    [3, 3.2, 3.091, 2.158, 1.538, 1.059, 1, 1],
    [1.253, 1.171, 1.083, 1.028, 1.008, 1.001, 1, 1],
  ),
  "expected-1.2": of(
    [3, 6, 6, 6, 1, 5, 1, 3],
    [2, 1.667, 1.273, 1, 1, 1, 1, 1],
    [1.035, 1.012, 1.003, 1, 1, 1, 1, 1],
  ),
  "paper-0.1": of(
    [5, 15, 11, 19, 13, 17, 11, 8],
    [6.2, 6.2, 6.364, 7.105, 8.231, 8.647, 8.909, 9.75],
    [4.834, 5.093, 5.461, 6.102, 7.135, 7.635, 8.072, 8.822],
  ),
  "paper-0.3": of(
    [5, 15, 11, 19, 13, 17, 11, 8],
    [4.2, 4.933, 5.182, 6, 7.231, 7.824, 8.545, 9.375],
    [3.179, 3.752, 4.273, 5.077, 5.961, 6.813, 7.407, 8.327],
  ),
  "paper-0.5": of(
    [5, 14, 11, 18, 12, 17, 10, 7],
    [3.8, 4.467, 4.909, 5.895, 6.846, 7.882, 8.545, 9.375],
    [2.675, 3.103, 3.612, 4.444, 5.361, 6.434, 7.098, 8.082],
  ),
  "paper-0.7": of(
    [5, 14, 11, 18, 12, 17, 10, 7],
    [3.4, 4.133, 4.727, 5.579, 6.769, 7.824, 8.364, 9.375],
    [2.499, 2.902, 3.432, 4.268, 5.194, 6.303, 6.977, 7.899],
  ),
  "paper-1": of(
    [5, 14, 10, 16, 9, 14, 9, 8],
    [3.4, 3.8, 4.364, 5.368, 6.231, 7.471, 8.182, 9.375],
    [2.208, 2.548, 2.944, 3.686, 4.531, 5.74, 6.457, 7.482],
  ),
  "paper-3": of(
    [2, 4, 3, 10, 5, 5, 1, 3],
    [2, 1.133, 1, 1, 1, 1, 1, 1],
    [1.014, 1.002, 1, 1, 1, 1, 1, 1],
  ),
};

/** The same for the networks that take a fixed number of steps, over all difficulties. */
export const measuredFixed: readonly Result[] = [
  { boards: 99, right: 27, steps: 1, expected: 1 },
  { boards: 99, right: 34, steps: 2, expected: 2 },
  { boards: 99, right: 50, steps: 4, expected: 4 },
  { boards: 99, right: 93, steps: 8, expected: 8 },
  { boards: 99, right: 99, steps: 9, expected: 9 },
];

/** All boards together, each counting as much as another. */
export function overAll(results: readonly Result[]): Result {
  const sum = (of: (result: Result) => number) =>
    results.reduce((sum, result) => sum + of(result), 0);
  const boards = sum((result) => result.boards);
  return {
    boards,
    right: sum(({ right }) => right),
    steps: sum(({ boards, steps }) => boards * steps) / boards,
    expected: sum(({ boards, expected }) => boards * expected) / boards,
  };
}

/** The share of boards that are answered right. */
export const accuracyOf = ({ boards, right }: Result): number => right / boards;
