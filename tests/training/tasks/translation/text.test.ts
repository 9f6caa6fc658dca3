import { expect, test } from "vitest";
import {
  nearestEnglish,
  readEnglish,
  writeEnglish,
  writeFrench,
} from "../../../../src/training/tasks/translation/text.ts";

test("typed words take the grammar's spelling, whatever their case", () => {
  expect(readEnglish("The EUROPEAN economic Area is rich.")).toEqual({
    words: ["the", "European", "economic", "area", "is", "rich"],
    unknown: [],
  });
});

test("didn't and wasn’t are two words, a comma is one", () => {
  expect(readEnglish("in May, he didn't leave; it wasn’t").words).toEqual(
    "in May , he did not leave ; it was not".split(" "),
  );
});

test("unknown words are pointed out with their places", () => {
  expect(readEnglish("the zebra signed a pact").unknown).toEqual([
    { word: "zebra", start: 4, end: 9 },
    { word: "pact", start: 19, end: 23 },
  ]);
});

test("printed text has its names, commas and apostrophes", () => {
  expect(writeEnglish("in May , the European economic area was seen".split(" "))).toBe(
    "in May, the European Economic Area was seen",
  );
  expect(writeFrench("hier , l' accord n' a pas été signé".split(" "))).toBe(
    "hier, l’accord n’a pas été signé",
  );
});

test("the nearest known word is the one with the fewest letters to change, if they are few", () => {
  expect(nearestEnglish("agreemnt")).toBe("agreement");
  expect(nearestEnglish("Minster")).toBe("minister");
  expect(nearestEnglish("europeen")).toBe("European");
  expect(nearestEnglish("contract")).toBeUndefined();
});
