import { describe, expect, test } from "vitest";
import { Tape } from "../../src/models/autodiff/tape.ts";
import { Tensor } from "../../src/models/autodiff/tensor.ts";
import { createNtm } from "../../src/models/ntm/create.ts";
import type { NtmShape } from "../../src/models/ntm/machine.ts";
import { type Random, random } from "../../src/models/random.ts";
import { decodeWeights, encodeWeights } from "../../src/models/weights/file.ts";
import { clipGradient } from "../../src/training/clip.ts";
import { adam } from "../../src/training/optimizer.ts";
import type { Recipe } from "../../src/training/recipe.ts";
import { copy } from "../../src/training/recipes/copy.ts";
import { climb } from "../../src/training/recipes/curriculum.ts";
import { measureWrongBits } from "../../src/training/recipes/measure.ts";
import { findRecipe } from "../../src/training/recipes/recipes.ts";
import { repeatCopy } from "../../src/training/recipes/repeat-copy.ts";
import { sequenceLearner } from "../../src/training/recipes/sequence-learner.ts";
import { slowDown } from "../../src/training/recipes/slow-down.ts";
import { decayAtEnd } from "../../src/training/schedule.ts";
import { copyExample } from "../../src/training/tasks/copy.ts";
import { randomBits } from "../../src/training/tasks/sequence.ts";
import { Training } from "../../src/training/training.ts";

/** The bytes that a training run would ship. */
function bytesOf({ learner }: Training): Uint8Array {
  return encodeWeights({ model: copy.model, weights: learner.weights }, "float16");
}

function run(training: Training, updates: number): Training {
  for (let i = 0; i < updates; i++) training.update();
  return training;
}

describe("Training", () => {
  test("from the same seed ends with the same bytes, from another with others", () => {
    const first = bytesOf(run(new Training(copy, 1), 60));
    expect(bytesOf(run(new Training(copy, 1), 60))).toEqual(first);
    expect(bytesOf(run(new Training(copy, 2), 60))).not.toEqual(first);
  });
  test("stopped, written down and resumed, ends where it would have ended", () => {
    const whole = run(new Training(copy, 1), 75);
    const stopped = run(new Training(copy, 1), 30);
    const saved = JSON.parse(JSON.stringify(stopped.checkpoint()));
    const resumed = run(Training.resume(copy, saved), 45);
    expect(bytesOf(resumed)).toEqual(bytesOf(whole));
    expect(resumed.checkpoint()).toEqual(whole.checkpoint());
  });
  test("refuses the checkpoint of another recipe, or of another model", () => {
    const saved = new Training(copy, 1).checkpoint();
    expect(() => Training.resume(repeatCopy, saved)).toThrow(
      "The checkpoint is of copy, not of repeat-copy",
    );
    const { "read.bias": _, ...rest } = saved.weights;
    expect(() => Training.resume(copy, { ...saved, weights: rest })).toThrow(
      "The checkpoint does not fit the model: read.bias",
    );
  });
  test("is stuck when its updates are used up", () => {
    const hasty: Recipe = { ...copy, updates: 3 };
    expect(run(new Training(hasty, 1), 2).progress.status).toBe("learning");
    expect(run(new Training(hasty, 1), 3).progress.status).toBe("stuck");
  });
  test("learns to copy without a wrong bit, and keeps it up in 16 bits a weight", () => {
    const training = new Training(copy, 1);
    while (training.progress.status === "learning") training.update();
    expect(training.progress.status).toBe("learnt");
    expect(training.curve[0]!.loss).toBeGreaterThan(0.4);
    expect(training.curve.at(-1)!.loss).toBeLessThan(0.01);
    const { weights } = decodeWeights(bytesOf(training));
    const shape = copy.model.ntm as NtmShape;
    const example = (random: Random) => copyExample(randomBits(random, 8, 4));
    const on = { on: {}, trained: true };
    expect(measureWrongBits({ shape, weights }, example, on).value).toBe(0);
  }, 60_000);
});

describe("sequenceLearner", () => {
  const shape = copy.model.ntm as NtmShape;
  const ntm = createNtm(random(1), shape, { strength: 0, gate: 0, shift: [0, 0, 0] });
  const lossWith = (pool: { pool?: number }) => {
    const learner = sequenceLearner(ntm, (random) => ({
      difficulty: 1,
      example: () => copyExample(randomBits(random, 3, 4)),
      ...pool,
    }));
    const tape = new Tape();
    return learner.loss(tape, random(2), 1).loss.data[0]!;
  };
  test("learns from the hardest examples of a pool", () => {
    expect(lossWith({ pool: 64 })).toBeGreaterThan(lossWith({}));
    expect(lossWith({ pool: 256 })).toBeGreaterThan(lossWith({ pool: 64 }));
  });
  test("takes a pool that is no larger than a batch as it is", () => {
    expect(lossWith({ pool: 16 })).toBe(lossWith({}));
  });
});

describe("Adam", () => {
  test("finds the bottom of a narrow valley", () => {
    const x = new Tensor(1, 2, Float64Array.of(3, -2));
    const optimizer = adam({ x });
    for (let i = 0; i < 2000; i++) {
      x.grad[0]! += 2 * x.data[0]!;
      x.grad[1]! += 200 * x.data[1]!;
      optimizer.update(0.01 * (1 - i / 2000));
    }
    for (const value of x.data) expect(Math.abs(value)).toBeLessThan(1e-3);
  });
  test("makes a first step as long as the rate, whatever the gradient", () => {
    for (const gradient of [1, 1e3, -1e6]) {
      const x = new Tensor(1, 1);
      x.grad[0] = gradient;
      adam({ x }).update(0.01);
      expect(x.data[0]).toBeCloseTo(-0.01 * Math.sign(gradient), 6);
      expect(x.grad[0]).toBe(0);
    }
  });
});

describe("clipGradient", () => {
  test("shortens a long gradient without turning it, and leaves a short one alone", () => {
    const [a, b] = [new Tensor(1, 1), new Tensor(1, 1)];
    a.grad[0] = 30;
    b.grad[0] = -40;
    expect(clipGradient({ a, b }, 1)).toBe(50);
    expect(a.grad[0]).toBeCloseTo(0.6, 12);
    expect(b.grad[0]).toBeCloseTo(-0.8, 12);
    clipGradient({ a, b }, 2);
    expect(a.grad[0]).toBeCloseTo(0.6, 12);
  });
});

describe("curricula and schedules", () => {
  const start = { update: 0, level: 1, average: 0.3, rate: 0.01, status: "learning" } as const;
  const curriculum = { first: 1, passed: [0.1, 0.1], reset: 0.3 };
  const outcome = (loss: number, difficulty: number) => ({ loss, accuracy: 0, difficulty });

  test("a level is left once its own batches go well, and the last one never", () => {
    let progress = start as Parameters<typeof climb>[1];
    const levels = Array.from({ length: 400 }, () => {
      progress = climb(curriculum, progress, outcome(0, progress.level));
      return progress.level;
    });
    expect(levels[0]).toBe(1);
    expect(levels).toContain(2);
    expect(levels.at(-1)).toBe(3);
  });
  test("easier batches say nothing about the level", () => {
    expect(climb(curriculum, { ...start, level: 2 }, outcome(0, 1))).toEqual({
      ...start,
      level: 2,
    });
  });
  test("a rate once lowered stays low", () => {
    const steps = [
      { under: 0.1, rate: 0.005 },
      { under: 0.01, rate: 0.001 },
    ];
    expect(slowDown({ ...start, average: 0.5 }, steps).rate).toBe(0.01);
    const low = slowDown({ ...start, average: 0.05 }, steps);
    expect(low.rate).toBe(0.005);
    expect(slowDown({ ...low, average: 0.5 }, steps).rate).toBe(0.005);
    expect(slowDown({ ...low, average: 0.001 }, steps).rate).toBe(0.001);
    const settling = [{ from: 100, rate: 0.002 }];
    expect(slowDown({ ...start, update: 99 }, [], settling).rate).toBe(0.01);
    expect(slowDown({ ...start, update: 100 }, [], settling).rate).toBe(0.002);
  });
  test("a rate decays in a straight line at the end", () => {
    const decay = { from: 0.7, to: 0.1 };
    expect([0, 0.7, 0.85, 1].map((progress) => decayAtEnd(progress, decay))).toEqual([
      1,
      1,
      expect.closeTo(0.55, 12),
      expect.closeTo(0.1, 12),
    ]);
  });
});

test("an unknown recipe is answered with those there are", () => {
  expect(() => findRecipe("cpoy")).toThrow(/^There is no recipe called cpoy; there are .*\bcopy, /);
});
