import { expect, test } from "vitest";
import { Tape } from "../../../src/models/autodiff/tape.ts";
import { random } from "../../../src/models/random.ts";
import { captions, freshScenes, trainingBatch } from "../../../src/training/recipes/captions.ts";
import { mask } from "../../../src/training/tasks/scenes/picture.ts";
import { randomScene } from "../../../src/training/tasks/scenes/scene.ts";
import { Training } from "../../../src/training/training.ts";

test("fresh scenes are none that training draws, whatever its seed", () => {
  const fresh = new Set(freshScenes(randomScene).map(({ shapes }) => JSON.stringify(shapes)));
  expect(fresh.size).toBe(500);
  for (let seed = 0; seed < 100; seed++) {
    for (const { shapes } of trainingBatch(random(seed))) {
      expect(fresh.has(JSON.stringify(shapes))).toBe(false);
    }
  }
});

test("a shape covers 13 % of the cells of the grid, at least in part", () => {
  const cells = freshScenes(randomScene).flatMap(({ shapes }) => shapes.flatMap(mask));
  expect(cells.filter((share) => share > 0).length / cells.length).toBeCloseTo(0.13, 2);
});

test("an update lowers the loss of the batch that it was made on", () => {
  const training = new Training(captions, 5);
  const loss = () =>
    training.learner.loss(new Tape({ record: false }), random(11), 0).loss.data[0]!;
  const before = loss();
  for (let i = 0; i < 8; i++) training.update();
  expect(loss()).toBeLessThan(before);
}, 60_000);
