import fc from "fast-check";
import { expect, test } from "vitest";
import { random } from "../../../../src/models/random.ts";
import { longest, randomBoard } from "../../../../src/training/tasks/streams/board.ts";
import { crossings, tangle } from "../../../../src/training/tasks/streams/tangle.ts";

const layouts = fc
  .record({ seed: fc.integer(), difficulty: fc.integer({ min: 1, max: longest }) })
  .map(({ seed, difficulty }) => {
    const source = random(seed);
    const board = randomBoard(source, difficulty);
    return { board, points: tangle(source, board), again: tangle(random(seed), board), seed };
  });

test("every node has a place on the square, clear of the others", () => {
  fc.assert(
    fc.property(layouts, ({ board, points }) => {
      expect(points).toHaveLength(board.nodes);
      points.forEach((p, i) => {
        expect(Math.min(p.x, p.y)).toBeGreaterThan(0);
        expect(Math.max(p.x, p.y)).toBeLessThan(1);
        for (const q of points.slice(i + 1))
          expect(Math.hypot(p.x - q.x, p.y - q.y)).toBeGreaterThan(0.05);
      });
    }),
    { numRuns: 30 },
  );
});

test("the same seed draws the same picture", () => {
  fc.assert(
    fc.property(layouts, ({ board, again, seed }) => {
      expect(tangle(random(seed), board)).toEqual(again);
    }),
    { numRuns: 10 },
  );
});

test("long strings are tangled", () => {
  const source = random(11);
  const counts = Array.from({ length: 10 }, () => {
    const board = randomBoard(source, 6);
    return crossings(board.arrows, tangle(source, board));
  });
  expect(Math.min(...counts)).toBeGreaterThan(3);
});

test("two arrows that cross are counted once, and a shared end is no crossing", () => {
  const points = [
    { x: 0, y: 0 },
    { x: 1, y: 1 },
    { x: 0, y: 1 },
    { x: 1, y: 0 },
  ];
  expect(
    crossings(
      [
        [0, 1],
        [2, 3],
      ],
      points,
    ),
  ).toBe(1);
  expect(
    crossings(
      [
        [0, 1],
        [1, 3],
      ],
      points,
    ),
  ).toBe(0);
});
