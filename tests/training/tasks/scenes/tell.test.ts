import { expect, test } from "vitest";
import { createCaptioner } from "../../../../src/models/attention/captioner.ts";
import { Tape } from "../../../../src/models/autodiff/tape.ts";
import { random } from "../../../../src/models/random.ts";
import { captionWords } from "../../../../src/training/tasks/scenes/caption.ts";
import { draw, paper } from "../../../../src/training/tasks/scenes/picture.ts";
import { pictureSize, randomScene } from "../../../../src/training/tasks/scenes/scene.ts";
import { pixels, tell } from "../../../../src/training/tasks/scenes/tell.ts";
import {
  longestCaption,
  vocabularySize,
  wordNumbers,
  wordOf,
} from "../../../../src/training/tasks/scenes/vocabulary.ts";

const captioner = createCaptioner(random(1), {
  grid: {
    channels: 3,
    area: { height: pictureSize, width: pictureSize },
    layers: [{ channels: 4, size: 3, stride: 4 }],
  },
  decoder: {
    vocabulary: vocabularySize,
    embedding: 4,
    units: 6,
    inner: 5,
    context: 4 + 2,
    attention: 3,
  },
});

test("every word has a number, and every number but the markers' a word", () => {
  expect(wordNumbers(captionWords).map(wordOf)).toEqual(captionWords);
  expect([wordOf(0), wordOf(1)]).toEqual([undefined, undefined]);
  expect(() => wordNumbers(["zebra"])).toThrow(RangeError);
});

test("paper is zero to a captioner", () => {
  const blank = Array.from({ length: 3 * pictureSize ** 2 }, (_, i) => paper[i % 3]!);
  const seen = pixels([blank, blank]);
  expect([seen.rows, seen.cols]).toEqual([2 * pictureSize ** 2, 3]);
  expect(seen.data.every((value) => value === 0)).toBe(true);
});

test("whatever is told has at most the most words, and each of them looks everywhere to an extent", () => {
  const source = random(2);
  const { words, steps, grid } = tell(
    new Tape({ record: false }),
    captioner,
    draw(source, randomScene(source)),
  );
  expect(words.length).toBeLessThanOrEqual(longestCaption + 1);
  expect(steps.length - words.length).toBeLessThanOrEqual(1);
  expect(grid.area).toEqual({ height: 8, width: 8 });
  for (const { attention } of steps) {
    const weights = [...attention!.weights.data];
    expect(weights).toHaveLength(64);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  }
});
