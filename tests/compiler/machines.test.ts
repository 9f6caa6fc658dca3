import { expect, it } from "vitest";
import { machineRows } from "../../src/compiler/machines.ts";
import type { Measure } from "../../src/training/recipe.ts";

/** The table's row of a machine with these measures. */
function row(measures: readonly Measure[]): string[] {
  const record = {
    name: "lamp",
    seed: 3,
    rejected: [1, 2],
    updates: 2,
    weights: 1,
    bytes: 1,
    evaluation: { measures },
  };
  return machineRows(new Map([["public/weights/lamp.json", JSON.stringify(record)]]))[0]!;
}

/** What the table says of these measures, if they are as in training. */
const told = (measures: readonly Omit<Measure, "trained">[]) =>
  row(measures.map((measure) => ({ ...measure, trained: true })))[3]!;

it("seeds that were given up are counted", () => {
  expect(row([])[2]).toBe("2 updates, seed 3 (2 given up)");
});

it("of what goes wrong the largest share is told, of what goes right the smallest", () => {
  expect(
    told([
      { quantity: "wrong bits", value: 2, outOf: 8, on: { length: 1 }, told: "most" },
      { quantity: "wrong bits", value: 3, outOf: 40, on: { length: 5 }, told: "most" },
      { quantity: "right words", value: 0.9, outOf: 1, on: { kind: "long" } },
      { quantity: "right words", value: 0.995, outOf: 1, on: { kind: "short" } },
    ]),
  ).toBe("wrong bits: 2 of 8 (length 1); right words: 90 % (kind long)");
});

it("measures that are equally bad are told of together", () => {
  expect(
    told([
      { quantity: "wrong bits", value: 0, outOf: 8, on: { length: 1 }, told: "most" },
      { quantity: "wrong bits", value: 0, outOf: 40, on: { length: 5 }, told: "most" },
      { quantity: "right words", value: 1, outOf: 1, on: { kind: "long" } },
      { quantity: "right words", value: 1, outOf: 1, on: { kind: "short" } },
    ]),
  ).toBe("wrong bits: 0 of 40 (length 1 to 5); right words: 100 % (each kind of 2)");
});
