import fc from "fast-check";
import { expect, test } from "vitest";
import { random } from "../../../../src/models/random.ts";
import {
  areApart,
  crowdedScene,
  margin,
  overlappingScene,
  pictureSize,
  randomScene,
  type Shape,
} from "../../../../src/training/tasks/scenes/scene.ts";

const seeds = fc.integer();

const isInside = ({ x, y, radius }: Shape) =>
  Math.min(x, y) - radius >= 0 && Math.max(x, y) + radius <= pictureSize;

test("the shapes of a random scene are apart", () => {
  fc.assert(fc.property(seeds, (seed) => areApart(randomScene(random(seed)))));
});

test("a crowded scene has three shapes, apart and in the picture", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const shapes = crowdedScene(random(seed));
      expect(shapes).toHaveLength(3);
      expect(areApart(shapes)).toBe(true);
      expect(shapes.every(isInside)).toBe(true);
    }),
  );
});

test("the shapes of an overlapping scene touch, and yet one lies left of or above the other", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const shapes = overlappingScene(random(seed));
      const [first, second] = shapes;
      expect(areApart(shapes)).toBe(false);
      const apart = Math.max(Math.abs(first.x - second.x), Math.abs(first.y - second.y));
      expect(apart).toBeGreaterThanOrEqual(margin);
    }),
  );
});
