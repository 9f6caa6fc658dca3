import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { random } from "../../src/models/random.ts";
import { decodeWeights } from "../../src/models/weights/file.ts";
import { countWeights } from "../../src/models/weights/weights.ts";
import { correlation } from "../../src/training/recipes/correlation.ts";
import { findRecipe } from "../../src/training/recipes/recipes.ts";
import { isParityHeldOut, parityExampleOfSide } from "../../src/training/tasks/parity.ts";
import {
  isBoardHeldOut,
  longest,
  randomBoardOfSide,
} from "../../src/training/tasks/streams/board.ts";

const folder = "public/weights";
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".weights"))
  .map((file) => file.replace(".weights", ""));
const read = (name: string) => readFileSync(`${folder}/${name}.weights`);
const recordOf = (name: string) => JSON.parse(readFileSync(`${folder}/${name}.json`, "utf8"));

describe.each(names)("the shipped weights of %s", (name) => {
  test("are what their record says they are", () => {
    const bytes = read(name);
    const record = recordOf(name);
    expect(record.name).toBe(name);
    expect(record.bytes).toBe(bytes.length);
    expect(record.weights).toBe(countWeights(decodeWeights(bytes).weights));
    expect(decodeWeights(bytes).model).toEqual(findRecipe(name).model);
  });
  test("were trained by the recipe as it stands", () => {
    expect(recordOf(name).recipe).toEqual(JSON.parse(JSON.stringify(findRecipe(name).settings)));
  });
  test("were found good enough, and take at most 100 kB", () => {
    expect(recordOf(name).evaluation.accepted).toBe(true);
    expect(read(name).length).toBeLessThanOrEqual(100_000);
  });
});

test.each(["copy", "streams", "streams-paper", "streams-fixed", "parity"])(
  "evaluating the shipped weights of %s again gives the figures of their record",
  (name) => {
    expect(findRecipe(name).evaluate(decodeWeights(read(name)))).toEqual(recordOf(name).evaluation);
  },
  60_000,
);

test("no board that is held out is drawn in training", () => {
  const source = random(1);
  for (let i = 0; i < 500; i++) {
    const difficulty = 1 + (i % longest);
    expect(isBoardHeldOut(randomBoardOfSide(source, difficulty, false))).toBe(false);
    expect(isParityHeldOut(parityExampleOfSide(source, 8, difficulty, false))).toBe(false);
  }
});

describe("correlation", () => {
  test("is 1 for a rising line, −1 for a falling one, and none where nothing changes", () => {
    expect(correlation([1, 2, 4], [10, 20, 40])).toBeCloseTo(1, 12);
    expect(correlation([1, 2, 4], [-1, -2, -4])).toBeCloseTo(-1, 12);
    expect(correlation([1, 2, 4], [3, 3, 3])).toBeUndefined();
    expect(correlation([3, 3, 3], [1, 2, 4])).toBeUndefined();
  });
  test("is the value of a textbook example", () => {
    expect(correlation([1, 2, 3, 4, 5], [2, 1, 4, 3, 5])).toBeCloseTo(0.8, 12);
  });
});
