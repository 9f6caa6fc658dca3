import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { random } from "../../../../src/models/random.ts";
import {
  caption,
  captionWords,
  isValid,
  readCaption,
  shapesMeant,
  subjects,
} from "../../../../src/training/tasks/scenes/caption.ts";
import { randomScene, type Shape } from "../../../../src/training/tasks/scenes/scene.ts";

const circle: Shape = { kind: "circle", colour: "red", x: 8, y: 8, radius: 4 };
const square: Shape = { kind: "square", colour: "blue", x: 24, y: 10, radius: 4 };
const triangle: Shape = { kind: "triangle", colour: "green", x: 10, y: 24, radius: 4 };

const captioned = fc.integer().map((seed) => {
  const source = random(seed);
  const scene = randomScene(source);
  return { scene, words: caption(source, scene), seed };
});

test("a seed repeats its caption", () => {
  fc.assert(
    fc.property(captioned, ({ seed, words }) => {
      const source = random(seed);
      expect(caption(source, randomScene(source))).toEqual(words);
    }),
  );
});

test("every caption is true of its scene and uses known words only", () => {
  fc.assert(
    fc.property(captioned, ({ scene, words }) => {
      expect(isValid(words, scene)).toBe(true);
      expect(words.every((word) => captionWords.includes(word))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("the order of the shapes in the scene does not matter", () => {
  fc.assert(
    fc.property(captioned, fc.integer(), ({ scene }, seed) => {
      const turned: [Shape, Shape] = [scene[1], scene[0]];
      expect(caption(random(seed), turned)).toEqual(caption(random(seed), scene));
    }),
  );
});

test("a scene has several wordings, the shape that is left or above always first", () => {
  const wordings = new Set(
    Array.from({ length: 60 }, (_, seed) => caption(random(seed), [square, circle]).join(" ")),
  );
  expect([...wordings].sort()).toEqual([
    "a red circle is left of a blue square",
    "a red circle is to the left of a blue square",
    "a red circle left of a blue square",
    "a red circle to the left of a blue square",
    "there is a red circle left of a blue square",
    "there is a red circle to the left of a blue square",
  ]);
});

describe("the judge", () => {
  test.each([
    ["a red circle above a green triangle", true],
    ["a red circle is over a green triangle", true],
    ["a green triangle above a red circle", false],
    ["a red circle to the left of a blue square", true],
    ["a blue square to the left of a red circle", false],
    ["a blue circle to the left of a blue square", false],
    ["a blue square above a green triangle", true],
    ["a green triangle left of a blue square", true],
    ["a red circle above a blue square", false],
    ["there is a red circle is above a green triangle", false],
    ["a red circle above", false],
    ["", false],
  ])("%s: %s", (words, valid) => {
    expect(isValid(words.split(" "), [circle, square, triangle])).toBe(valid);
  });
});

test("the shapes meant come in the caption's order", () => {
  const words = "a red circle to the left of a blue square".split(" ");
  expect(shapesMeant(words, [square, triangle, circle])).toEqual([circle, square]);
});

test("a shape is not left of itself", () => {
  expect(isValid("a red circle left of a red circle".split(" "), [circle])).toBe(false);
});

test("a caption is read as its claim", () => {
  expect(readCaption("there is a red circle over a blue square".split(" "))).toEqual({
    first: { colour: "red", kind: "circle" },
    relation: "above",
    second: { colour: "blue", kind: "square" },
  });
});

test("colours and kinds belong to the first or the second shape", () => {
  expect(subjects("a red circle is above a blue square".split(" "))).toEqual([
    undefined,
    0,
    0,
    undefined,
    undefined,
    undefined,
    1,
    1,
  ]);
});
