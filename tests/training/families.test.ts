import { describe, expect, test } from "vitest";
import { Tensor } from "../../src/models/autodiff/tensor.ts";
import { joinMembers, memberOf } from "../../src/models/weights/members.ts";
import { parity } from "../../src/training/recipes/parity.ts";
import { streams, streamsFixed, streamsPaper } from "../../src/training/recipes/streams/streams.ts";
import { Training } from "../../src/training/training.ts";

describe("members", () => {
  const weights = [1, 2].map((value) => ({ a: new Tensor(1, 1, Float64Array.of(value)) }));
  const joined = joinMembers(weights.map((each, i) => ({ name: `0.${i}`, tensors: each })));
  test("of a file come out as they went in", () => {
    expect(Object.keys(joined)).toEqual(["0.0/a", "0.1/a"]);
    expect(memberOf(joined, "0.1")).toEqual(weights[1]);
  });
  test("that are not there are missed", () => {
    expect(() => memberOf(joined, "0.2")).toThrow("There are no weights of a model called 0.2");
  });
});

describe.each([streams, streamsPaper, streamsFixed, parity])("the family $name", (family) => {
  test("starts all its members from the same weights, and trains each by its own", () => {
    const [one, other] = [family.members[0]!, family.members.at(-1)!].map(
      ({ course }) => new Training(course, 1),
    );
    const weightsOf = (training: Training) =>
      Object.fromEntries(
        Object.entries(training.learner.weights).map(([name, { data }]) => [name, [...data]]),
      );
    expect(weightsOf(one!)).toEqual(weightsOf(other!));
    for (const training of [one!, other!]) for (let i = 0; i < 3; i++) training.update();
    expect(one!.progress.update).toBe(3);
    expect(one!.progress.status).toBe("learning");
  });
});

test("a course raises the cost only once the longest strings are followed", () => {
  const { course } = streams.members.at(-1)!;
  const well = { loss: 0, accuracy: 1, difficulty: 1 };
  let progress = course.start;
  const levels = Array.from({ length: 1600 }, (_, update) => {
    progress = course.follow({ ...progress, update: update + 1 }, well);
    return progress.level;
  });
  // A level at a time; the rises, an update each, begin after the eighth.
  for (const [i, level] of levels.slice(1).entries()) {
    expect(level - levels[i]!).toBeLessThanOrEqual(1);
  }
  expect(levels.indexOf(9) - levels.indexOf(8)).toBe(1);
  expect(levels.indexOf(8) - levels.indexOf(7)).toBeGreaterThan(10);
  expect(progress).toMatchObject({ level: 608, status: "learnt" });
});

test("a fixed number of steps is taken whatever the board, and a network short of steps is let on", () => {
  const { course } = streamsFixed.members[0]!;
  const badly = { loss: 1, accuracy: 1 / 3, difficulty: 1 };
  let progress = course.start;
  for (let update = 1; update <= 1600; update++)
    progress = course.follow({ ...progress, update }, badly);
  expect(progress).toMatchObject({ level: 8, status: "learnt" });
});
