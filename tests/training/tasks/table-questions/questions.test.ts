import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { random } from "../../../../src/models/random.ts";
import { kinds } from "../../../../src/training/tasks/table-questions/kinds.ts";
import {
  answer,
  composeQuestion,
  encode,
  randomQuestion,
  understand,
  vocabulary,
} from "../../../../src/training/tasks/table-questions/questions.ts";
import { readQuestion } from "../../../../src/training/tasks/table-questions/read-question.ts";
import type { Table } from "../../../../src/training/tasks/table-questions/table.ts";

const questions = fc
  .record({ seed: fc.integer(), kind: fc.constantFrom(...kinds) })
  .map(({ seed, kind }) => ({ seed, question: randomQuestion(random(seed), kind) }));

/** sun, rain, traffic, noise */
const table: Table = [
  [0.1, 0.8, 0.3, 0.5],
  [0.6, 0.2, 0.9, 0.4],
  [0.7, 0.5, 0.2, 0.1],
];

function answerTo(typed: string): number | undefined {
  const question = understand(readQuestion(typed).words);
  return question && answer(question, table);
}

describe("answers", () => {
  test.each([
    ["How many cities have sun over .5?", 2],
    ["Count the towns with rain below 0.3", 1],
    ["find the number of cities with rain less than .6", 2],
    ["What is the total noise?", 1],
    ["find the sum of noise", 1],
    ["What is the largest traffic?", 0.9],
    ["What is the minimum rain?", 0.2],
    ["What is the total sun of the cities where traffic is above .25?", 0.7],
    ["Find the sum of rain of the towns with noise under .45", 0.7],
    ["What is the rain of the city with the highest sun?", 0.5],
    ["What is the noise of the town with the lowest sun?", 0.5],
    ["How many cities have sun more than .2 and rain under .4?", 1],
    ["What is the total noise of the cities with sun over .5 and traffic over .5?", 0.4],
  ])("%s %d", (typed, expected) => {
    expect(answerTo(typed)).toBe(expected);
  });
});

test("a wording nobody taught, or a column twice, is not understood", () => {
  expect(answerTo("how many cities have")).toBeUndefined();
  expect(answerTo("sun over .5 how many cities have")).toBeUndefined();
  expect(answerTo("how many cities have sun over .5 and sun under .7")).toBeUndefined();
});

test("there are eleven kinds and 38 words", () => {
  expect(kinds).toHaveLength(11);
  expect(new Set(kinds.map(({ name }) => name)).size).toBe(11);
  expect(vocabulary).toHaveLength(38);
});

test("the same seed gives the same question", () => {
  fc.assert(
    fc.property(questions, ({ seed, question }) => {
      expect(randomQuestion(random(seed), question.kind)).toEqual(question);
    }),
  );
});

test("every question is understood as what it was meant", () => {
  fc.assert(
    fc.property(questions, ({ question }) => {
      expect(understand(question.words)).toEqual(question);
      expect(readQuestion(`${question.words.join(" ")}?`)).toEqual({
        words: question.words,
        unknown: [],
      });
    }),
    { numRuns: 300 },
  );
});

test("programs have at most three steps and end in an answer", () => {
  fc.assert(
    fc.property(questions, ({ question: { program } }) => {
      expect(program.length).toBeLessThanOrEqual(3);
      expect(["count", "sum"]).toContain(program.at(-1)!.operation);
    }),
  );
});

test("encoding keeps the words and where the numbers stand", () => {
  const encoded = encode(["how", "many", "cities", "have", "rain", "over", ".40"]);
  expect(encoded.tokens.map((token) => vocabulary[token])).toEqual(
    "how many cities have rain over #".split(" "),
  );
  expect(encoded).toMatchObject({ numbers: [0.4], numberPositions: [6] });
  expect(() => encode(["how", "much"])).toThrow('"much" is not a word of the questions');
});

test("the plainest wording fills the gaps in their order", () => {
  const kind = kinds.find(({ name }) => name === "sum, two filters")!;
  const slots = {
    columns: [3, 0, 1],
    comparisons: ["over", "under"] as ("over" | "under")[],
    numbers: [0.5, 0.25],
  };
  expect(composeQuestion(kind, slots).words.join(" ")).toBe(
    "what is the total noise of the cities with sun over .50 and rain under .25",
  );
});

test("unknown words are pointed out with their places", () => {
  expect(readQuestion("How many villages have snow over .5?").unknown).toEqual([
    { word: "villages", start: 9, end: 17 },
    { word: "snow", start: 23, end: 27 },
  ]);
});
