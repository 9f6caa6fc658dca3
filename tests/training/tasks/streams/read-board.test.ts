import { expect, test } from "vitest";
import { type BoardMarks, readBoard } from "./read-board.ts";

/** Three strings: 0 → 1 → 2, 3 → 4 and 5 → 6, the dot on 0. */
const valid: BoardMarks = {
  nodes: 7,
  arrows: [
    [0, 1],
    [1, 2],
    [3, 4],
    [5, 6],
  ],
  ponds: [4, 2, 6],
  start: 0,
};

function messages(change: Partial<BoardMarks>): string[] {
  const read = readBoard({ ...valid, ...change });
  return "problems" in read ? read.problems.map(({ message }) => message) : [];
}

test("the marks of a board give its difficulty and answer", () => {
  expect(readBoard(valid)).toMatchObject({ difficulty: 2, answer: 1, start: 0 });
});

test("the dot may stand in the middle of a string", () => {
  expect(readBoard({ ...valid, start: 1 })).toMatchObject({ difficulty: 1, answer: 1 });
});

test("a string may be longer than any that was trained on", () => {
  const arrows = Array.from({ length: 12 }, (_, i) => [i, i + 1] as const);
  const read = readBoard({
    nodes: 17,
    arrows: [...arrows, [13, 14], [15, 16]],
    ponds: [14, 16, 12],
    start: 0,
  });
  expect(read).toMatchObject({ difficulty: 12, answer: 2 });
});

test("each mistake is named, with its nodes", () => {
  expect(messages({ start: undefined })).toEqual(["The dot is missing."]);
  expect(messages({ start: 2 })).toEqual(["The dot is on a pond; put it on a string."]);
  expect(messages({ ponds: [4, 2, undefined] })).toContain("A board has one pond of each colour.");
  expect(messages({ ponds: [4, 2, 2] })).toContain("A pond has one colour.");
  expect(messages({ arrows: [...valid.arrows, [0, 3]] })).toContain(
    "Only one arrow may leave a node.",
  );
  expect(messages({ arrows: [...valid.arrows, [3, 2]] })).toContain(
    "Only one arrow may lead to a node.",
  );
  expect(messages({ nodes: 8, arrows: [...valid.arrows, [6, 7]] })).toContain(
    "No arrow may leave a pond.",
  );
  expect(
    messages({
      nodes: 9,
      arrows: [...valid.arrows, [7, 8]],
    }),
  ).toEqual(["This string does not end in a pond."]);
  expect(messages({ arrows: [...valid.arrows, [0, 9]] })).toContain("There is no such node.");
});

test("a circle is found wherever it is", () => {
  const read = readBoard({
    ...valid,
    nodes: 10,
    arrows: [...valid.arrows, [7, 8], [8, 9], [9, 7]],
  });
  expect(read).toEqual({
    problems: [{ message: "These arrows run in a circle.", nodes: [7, 8, 9] }],
  });
});

test("an arrow from a node to itself is a circle", () => {
  expect(messages({ nodes: 8, arrows: [...valid.arrows, [7, 7]] })).toEqual([
    "These arrows run in a circle.",
  ]);
});

test("all mistakes are told at once", () => {
  expect(messages({ start: undefined, ponds: [4, undefined, 6] }).length).toBeGreaterThan(1);
});
