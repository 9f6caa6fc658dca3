import { expect, test } from "vitest";
import { reshape } from "../../src/models/autodiff/arrange.ts";
import { ShapeError } from "../../src/models/autodiff/shape-error.ts";
import { Tape } from "../../src/models/autodiff/tape.ts";
import { Tensor } from "../../src/models/autodiff/tensor.ts";
import {
  arrivalProbabilities,
  endProbability,
  evenScores,
  forksOf,
  takeEveryWay,
  takeOneWay,
} from "../../src/models/forks.ts";
import { random } from "../../src/models/random.ts";
import { expectGradients, randomTensor } from "./finite-differences.ts";

const forks = [randomTensor(1, 2, 1), randomTensor(2, 2, 2), randomTensor(4, 2, 3)];
const ends = randomTensor(8, 1, 4);

test("taking every way has the gradient of finite differences", () => {
  const parts = Object.fromEntries(forks.map((level, i) => [`level ${i}`, level]));
  expectGradients({ ...parts, ends }, (tape) => takeEveryWay(tape, forks, ends));
});

test("what all ways bring is what walks bring on average", () => {
  const brought = takeEveryWay(new Tape(), forks, ends).data[0]!;
  const average = arrivalProbabilities(forks)
    .at(-1)!
    .reduce((sum, probability, end) => sum + probability * ends.data[end]!, 0);
  expect(brought).toBeCloseTo(average, 12);
});

test("the probabilities of each level add up to one, and those of the ends can be had alone", () => {
  const levels = arrivalProbabilities(forks);
  for (const level of levels) expect(level.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
  levels.at(-1)!.forEach((probability, end) => {
    expect(endProbability(forks, end)).toBeCloseTo(probability, 12);
  });
});

test("walks come to the ends as often as is probable", () => {
  const next = random(5);
  const counts = new Array<number>(8).fill(0);
  for (let i = 0; i < 20_000; i++) counts[takeOneWay(next, forks).end]! += 1;
  arrivalProbabilities(forks)
    .at(-1)!
    .forEach((probability, end) => {
      expect(counts[end]! / 20_000).toBeCloseTo(probability, 1.5);
    });
});

test("a walk's forks lead to one another and to its end", () => {
  const { rows, ways, end } = takeOneWay(random(6), forksOf(evenScores(5)));
  [...rows, end].forEach((row, level, all) => {
    if (level > 0) expect(row).toBe(2 * all[level - 1]! + ways[level - 1]!);
  });
});

test("numbers stand in rows of another length only where they fill them", () => {
  const x = randomTensor(2, 3, 7);
  expectGradients({ x }, (tape) => reshape(tape, x, 3, 2));
  expect(() => reshape(new Tape(), new Tensor(2, 3), 2, 2)).toThrow(ShapeError);
});
