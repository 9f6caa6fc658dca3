import fc from "fast-check";
import { expect, test } from "vitest";
import { random } from "../../../../src/models/random.ts";
import { run } from "../../../../src/training/tasks/table-questions/program.ts";
import { randomTable } from "../../../../src/training/tasks/table-questions/table.ts";

const table = [
  [0.1, 0.9],
  [0.5, 0.2],
  [0.7, 0.4],
];

test("filters keep rows, one after another, and count what is left", () => {
  const program = [
    { operation: "greater", column: 0, number: 0 },
    { operation: "lesser", column: 1, number: 1 },
    { operation: "count" },
  ] as const;
  expect(run(program, table, [0.3, 0.3])).toEqual({
    selections: [
      [false, true, true],
      [false, true, false],
      [false, true, false],
    ],
    answer: 1,
  });
});

test("the largest is sought among the rows that are selected", () => {
  const program = [
    { operation: "lesser", column: 0, number: 0 },
    { operation: "argmax", column: 0 },
    { operation: "sum", column: 1 },
  ] as const;
  expect(run(program, table, [0.6]).answer).toBe(0.2);
});

test("of equal cells the first is taken, and none where no row is left", () => {
  const equal = [[0.5], [0.5]];
  expect(run([{ operation: "argmin", column: 0 }], equal, []).selections).toEqual([[true, false]]);
  expect(
    run(
      [
        { operation: "greater", column: 0, number: 0 },
        { operation: "argmax", column: 0 },
        { operation: "sum", column: 0 },
      ],
      equal,
      [0.9],
    ),
  ).toMatchObject({ answer: 0 });
});

test("sums are whole hundredths", () => {
  expect(run([{ operation: "sum", column: 0 }], [[0.1], [0.2]], []).answer).toBe(0.3);
});

test("a random table has 8 × 4 cells from .01 to .99, no two equal in a column", () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const cells = randomTable(random(seed));
      expect(cells).toEqual(randomTable(random(seed)));
      expect(cells.map((row) => row.length)).toEqual(Array(8).fill(4));
      expect(cells.flat().every((cell) => cell >= 0.01 && cell <= 0.99)).toBe(true);
      for (const column of [0, 1, 2, 3])
        expect(new Set(cells.map((row) => row[column])).size).toBe(8);
    }),
  );
});
