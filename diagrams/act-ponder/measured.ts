import type { Result } from "./values.ts";

/** How many boards were held out of training, by difficulty, from 1 on. */
const boards = [5, 15, 11, 19, 13, 17, 11, 8] as const;

/** What a network reaches, by difficulty: `taken` are the steps on all boards of a difficulty together. */
const of = (
  right: readonly number[],
  taken: readonly number[],
  expected: readonly number[],
): readonly Result[] =>
  boards.map((count, i) => ({
    boards: count,
    right: right[i]!,
    steps: taken[i]! / count,
    expected: expected[i]!,
  }));

/**
 * What each network reaches on the boards that were held out of training, by difficulty: how many it
 * answers right, the steps that it takes, and its mean expected steps to two digits. Copied from the
 * records beside the weights, which a test compares it with.
 */
export const measured: Readonly<Record<string, readonly Result[]>> = {
  "expected-0.05": of(
    boards,
    [21, 68, 55, 110, 78, 119, 88, 72],
    [3.5, 3.85, 4.42, 4.86, 5.78, 6.71, 7.64, 8.57],
  ),
  "expected-0.15": of(
    boards,
    [19, 60, 47, 95, 78, 119, 88, 72],
    [2.81, 3.4, 3.79, 4.69, 5.59, 6.49, 7.34, 8.19],
  ),
  "expected-0.2": of(
    boards,
    [20, 60, 44, 95, 78, 119, 88, 72],
    [2.45, 2.89, 3.02, 3.49, 3.87, 4.1, 4.35, 4.46],
  ),
  "expected-0.3": of(
    [5, 15, 11, 19, 12, 6, 4, 2],
    [15, 50, 44, 95, 75, 83, 36, 16],
    [2.3, 2.21, 2.39, 2.23, 1.89, 1.37, 1.16, 1.06],
  ),
  "expected-0.45": of(
    [5, 15, 11, 16, 3, 7, 4, 2],
    [15, 49, 44, 89, 48, 39, 20, 10],
    [1.82, 1.66, 1.59, 1.36, 1.15, 1.04, 1.02, 1],
  ),
  "expected-0.7": of(
    [5, 13, 7, 6, 3, 5, 6, 2],
    [15, 48, 34, 41, 20, 18, 11, 8],
    [1.25, 1.17, 1.08, 1.03, 1.01, 1, 1, 1],
  ),
  "expected-1.2": of(
    [3, 6, 6, 6, 1, 5, 1, 3],
    [10, 25, 14, 19, 13, 17, 11, 8],
    [1.03, 1.01, 1, 1, 1, 1, 1, 1],
  ),
  "paper-0.1": of(
    boards,
    [31, 93, 70, 135, 107, 147, 98, 78],
    [4.83, 5.09, 5.46, 6.1, 7.13, 7.63, 8.07, 8.82],
  ),
  "paper-0.3": of(
    boards,
    [21, 74, 57, 114, 94, 133, 94, 75],
    [3.18, 3.75, 4.27, 5.08, 5.96, 6.81, 7.41, 8.33],
  ),
  "paper-0.5": of(
    [5, 14, 11, 18, 12, 17, 10, 7],
    [19, 67, 54, 112, 89, 134, 94, 75],
    [2.68, 3.1, 3.61, 4.44, 5.36, 6.43, 7.1, 8.08],
  ),
  "paper-0.7": of(
    [5, 14, 11, 18, 12, 17, 10, 7],
    [17, 62, 52, 106, 88, 133, 92, 75],
    [2.5, 2.9, 3.43, 4.27, 5.19, 6.3, 6.98, 7.9],
  ),
  "paper-1": of(
    [5, 14, 10, 16, 9, 14, 9, 8],
    [17, 57, 48, 102, 81, 127, 90, 75],
    [2.21, 2.55, 2.94, 3.69, 4.53, 5.74, 6.46, 7.48],
  ),
  "paper-3": of(
    [2, 4, 3, 10, 5, 5, 1, 3],
    [10, 17, 11, 19, 13, 17, 11, 8],
    [1.01, 1, 1, 1, 1, 1, 1, 1],
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
