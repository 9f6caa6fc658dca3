import { expect, test } from "vitest";
import { readCorpusFiles } from "../../scripts/training-files.ts";
import { copy } from "../../src/training/recipes/copy.ts";

test("a recipe that names no corpus needs none", () => {
  expect(readCorpusFiles(copy)).toEqual({});
});

test("who lacks a corpus is told how to make it", () => {
  const corpus = { files: ["a"], command: "make it" };
  expect(() => readCorpusFiles({ ...copy, name: "nothing", corpus })).toThrow(
    "nothing is trained on .cache/nothing/a; make it with: make it",
  );
});
