import fc from "fast-check";
import { expect, test } from "vitest";
import { random } from "../../../../src/models/random.ts";
import { arithmeticExamples } from "../../../../src/training/tasks/arithmetic/examples.ts";
import {
  evaluate,
  operationCount,
  write,
} from "../../../../src/training/tasks/arithmetic/expression.ts";
import { tasks } from "../../../../src/training/tasks/arithmetic/tasks.ts";

test("there are fourteen tasks, all different, none longer than three operations", () => {
  expect(new Set(tasks.map(write)).size).toBe(14);
  for (const task of tasks) expect(operationCount(task)).toBeLessThanOrEqual(3);
});

test("inputs lie in (−2, 2), answers are the task's, and a seed repeats them", () => {
  fc.assert(
    fc.property(fc.integer(), fc.constantFrom(...tasks), (seed, task) => {
      const examples = arithmeticExamples(random(seed), task, 20);
      expect(examples.inputs.flat().every((x) => x >= -2 && x < 2)).toBe(true);
      expect(examples.answers).toEqual(examples.inputs.map((inputs) => evaluate(task, inputs)));
      expect(arithmeticExamples(random(seed), task, 20)).toEqual(examples);
    }),
  );
});
