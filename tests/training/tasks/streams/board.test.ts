import fc from "fast-check";
import { expect, test } from "vitest";
import { random } from "../../../../src/models/random.ts";
import {
  features,
  isBoardHeldOut,
  lengths,
  longest,
  randomBoard,
  randomBoardOfSide,
} from "../../../../src/training/tasks/streams/board.ts";
import { follow, readBoard } from "./read-board.ts";

const boards = fc
  .record({ seed: fc.integer(), difficulty: fc.integer({ min: 1, max: longest }) })
  .map(({ seed, difficulty }) => ({
    seed,
    difficulty,
    board: randomBoard(random(seed), difficulty),
  }));

test("the same seed gives the same board", () => {
  fc.assert(
    fc.property(boards, ({ seed, difficulty, board }) => {
      expect(randomBoard(random(seed), difficulty)).toEqual(board);
    }),
  );
});

test("following the arrows from the dot takes `difficulty` steps and ends in the answer's pond", () => {
  fc.assert(
    fc.property(boards, ({ difficulty, board }) => {
      const path = follow(board.arrows, board.start);
      expect(path).toHaveLength(difficulty + 1);
      expect(path.at(-1)).toBe(board.ponds[board.answer]);
      expect(board.difficulty).toBe(difficulty);
    }),
  );
});

test("every board has a pond of each colour, strings that end in them, and a dot on one", () => {
  fc.assert(
    fc.property(boards, ({ board }) => {
      expect(readBoard(board)).toEqual(board);
    }),
  );
});

test("the other strings are at most two arrows longer or shorter", () => {
  fc.assert(
    fc.property(boards, ({ difficulty, board }) => {
      for (const length of lengths(board)) {
        expect(Math.abs(length - difficulty)).toBeLessThanOrEqual(2);
        expect(length).toBeGreaterThanOrEqual(1);
        expect(length).toBeLessThanOrEqual(longest);
      }
    }),
  );
});

test("features mark one dot and one pond of each colour", () => {
  fc.assert(
    fc.property(boards, ({ board }) => {
      const rows = features(board);
      expect(rows).toHaveLength(board.nodes);
      expect(rows.reduce((sums, row) => sums.map((sum, i) => sum + row[i]!))).toEqual([1, 1, 1, 1]);
      expect(rows[board.start]).toEqual([1, 0, 0, 0]);
    }),
  );
});

test("no graph is on both sides, and both sides have boards of every difficulty", () => {
  const graph = (board: ReturnType<typeof randomBoard>) => `${lengths(board)} ${board.answer}`;
  const source = random(3);
  for (let difficulty = 1; difficulty <= longest; difficulty++) {
    const sides = [false, true].map(
      (heldOut) =>
        new Set(
          Array.from({ length: 100 }, () => graph(randomBoardOfSide(source, difficulty, heldOut))),
        ),
    );
    expect([...sides[0]!].some((name) => sides[1]!.has(name))).toBe(false);
  }
});

test("about a fifth of the boards are held out", () => {
  const source = random(5);
  const count = Array.from({ length: 4000 }, (_, i) => randomBoard(source, 1 + (i % 8))).filter(
    isBoardHeldOut,
  ).length;
  expect(count / 4000).toBeGreaterThan(0.12);
  expect(count / 4000).toBeLessThan(0.28);
});

test("a difficulty nobody draws is refused", () => {
  expect(() => randomBoard(random(1), 9)).toThrow("difficulty 9 is not from 1 to 8");
});
