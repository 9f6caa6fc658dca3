import type { Result } from "./values.ts";

/** Accuracy and mean steps, each by difficulty, from 1 on. */
const of = (accuracy: readonly number[], steps: readonly number[]): readonly Result[] =>
  accuracy.map((share, i) => ({ accuracy: share, steps: steps[i]! }));

/**
 * What each network reaches on the boards that were held out of training, by difficulty: copied to
 * three digits from the records beside the weights, which a test compares it with.
 */
export const measured: Readonly<Record<string, readonly Result[]>> = {
  "expected-0.05": of([1, 1, 1, 1, 1, 1, 1, 1], [4.2, 4.533, 5, 5.789, 6, 7, 8, 9]),
  "expected-0.15": of([1, 1, 1, 1, 1, 1, 1, 1], [3.8, 4, 4.273, 5, 6, 7, 8, 9]),
  "expected-0.2": of([1, 1, 1, 1, 1, 1, 1, 1], [4, 4, 4, 5, 6, 7, 8, 9]),
  "expected-0.3": of(
    [1, 1, 1, 1, 0.923, 0.353, 0.364, 0.25],
    [3, 3.333, 4, 5, 5.769, 4.882, 3.273, 2],
  ),
  "expected-0.45": of(
    [1, 1, 1, 0.842, 0.231, 0.412, 0.364, 0.25],
    [3, 3.267, 4, 4.684, 3.692, 2.294, 1.818, 1.25],
  ),
  "expected-0.7": of(
    [1, 0.867, 0.636, 0.316, 0.231, 0.294, 0.545, 0.25],
    [3, 3.2, 3.091, 2.158, 1.538, 1.059, 1, 1],
  ),
  "expected-1.2": of(
    [0.6, 0.4, 0.545, 0.316, 0.077, 0.294, 0.091, 0.375],
    [2, 1.667, 1.273, 1, 1, 1, 1, 1],
  ),
  "paper-0.1": of([1, 1, 1, 1, 1, 1, 1, 1], [6.2, 6.2, 6.364, 7.105, 8.231, 8.647, 8.909, 9.75]),
  "paper-0.3": of([1, 1, 1, 1, 1, 1, 1, 1], [4.2, 4.933, 5.182, 6, 7.231, 7.824, 8.545, 9.375]),
  "paper-0.5": of(
    [1, 0.933, 1, 0.947, 0.923, 1, 0.909, 0.875],
    [3.8, 4.467, 4.909, 5.895, 6.846, 7.882, 8.545, 9.375],
  ),
  "paper-0.7": of(
    [1, 0.933, 1, 0.947, 0.923, 1, 0.909, 0.875],
    [3.4, 4.133, 4.727, 5.579, 6.769, 7.824, 8.364, 9.375],
  ),
  "paper-1": of(
    [1, 0.933, 0.909, 0.842, 0.692, 0.824, 0.818, 1],
    [3.4, 3.8, 4.364, 5.368, 6.231, 7.471, 8.182, 9.375],
  ),
  "paper-3": of(
    [0.4, 0.267, 0.273, 0.526, 0.385, 0.294, 0.091, 0.375],
    [2, 1.133, 1, 1, 1, 1, 1, 1],
  ),
};

/** The same for the networks that take a fixed number of steps, over all difficulties. */
export const measuredFixed: readonly Result[] = [
  { accuracy: 0.284, steps: 1 },
  { accuracy: 0.398, steps: 2 },
  { accuracy: 0.547, steps: 4 },
  { accuracy: 0.906, steps: 8 },
  { accuracy: 1, steps: 9 },
];
