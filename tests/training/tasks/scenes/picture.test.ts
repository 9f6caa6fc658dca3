import fc from "fast-check";
import { expect, test } from "vitest";
import { random } from "../../../../src/models/random.ts";
import { colourValues, draw, mask } from "../../../../src/training/tasks/scenes/picture.ts";
import {
  contains,
  gridSize,
  pictureSize,
  randomScene,
  type Shape,
  shapeKinds,
} from "../../../../src/training/tasks/scenes/scene.ts";

const scenes = fc.integer().map((seed) => ({ seed, scene: randomScene(random(seed)) }));

function pixel(picture: readonly number[], x: number, y: number): number[] {
  const start = 3 * (Math.floor(y) * pictureSize + Math.floor(x));
  return picture.slice(start, start + 3);
}

test("the same seed gives the same scene and the same picture", () => {
  fc.assert(
    fc.property(scenes, ({ seed, scene }) => {
      expect(randomScene(random(seed))).toEqual(scene);
      expect(draw(random(seed), scene)).toEqual(draw(random(seed), scene));
    }),
    { numRuns: 20 },
  );
});

test("a picture has 32 × 32 × 3 values from 0 to 1", () => {
  fc.assert(
    fc.property(scenes, ({ seed, scene }) => {
      const picture = draw(random(seed), scene);
      expect(picture).toHaveLength(3072);
      expect(picture.every((value) => value >= 0 && value <= 1)).toBe(true);
    }),
    { numRuns: 20 },
  );
});

test("the middle of a shape has its colour, but for the noise", () => {
  fc.assert(
    fc.property(scenes, ({ seed, scene }) => {
      const picture = draw(random(seed), scene);
      for (const { x, y, colour } of scene)
        pixel(picture, x, y).forEach((value, channel) => {
          expect(Math.abs(value - colourValues[colour][channel]!)).toBeLessThan(0.25);
        });
    }),
    { numRuns: 30 },
  );
});

test("shapes lie in the picture, and their cells are not shared by their middles", () => {
  fc.assert(
    fc.property(scenes, ({ scene }) => {
      for (const { x, y, radius } of scene) {
        expect(Math.min(x, y) - radius).toBeGreaterThanOrEqual(0);
        expect(Math.max(x, y) + radius).toBeLessThanOrEqual(pictureSize);
      }
      const [first, second] = scene;
      expect(contains(first, second.x, second.y)).toBe(false);
    }),
  );
});

test("a mask says how much of each cell is covered, and adds up to the shape's area", () => {
  const areas = { circle: Math.PI, square: 3.24, triangle: 2 };
  for (const kind of shapeKinds) {
    const shape: Shape = { kind, colour: "red", x: 15.3, y: 17.1, radius: 5 };
    const cells = mask(shape);
    expect(cells).toHaveLength(gridSize * gridSize);
    expect(cells.every((cell) => cell >= 0 && cell <= 1)).toBe(true);
    const area = cells.reduce((sum, cell) => sum + cell) * 16;
    expect(Math.abs(area / (areas[kind] * 25) - 1)).toBeLessThan(0.05);
  }
});

test("a mask is where the shape is", () => {
  const cells = mask({ kind: "square", colour: "red", x: 6, y: 2, radius: 2 / 0.9 });
  expect(cells.map((cell, i) => (cell > 0 ? i : -1)).filter((i) => i >= 0)).toEqual([1]);
  expect(cells[1]).toBeCloseTo(1);
});

test("a later shape hides an earlier one", () => {
  const under: Shape = { kind: "square", colour: "red", x: 16, y: 16, radius: 6 };
  const over: Shape = { kind: "circle", colour: "blue", x: 16, y: 16, radius: 3 };
  const [red, , blue] = pixel(draw(random(1), [under, over]), 16, 16);
  expect(blue).toBeGreaterThan(red!);
});
