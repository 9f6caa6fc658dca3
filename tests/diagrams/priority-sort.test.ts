import { expect, it } from "vitest";
import { focusOf, type Run } from "../../diagrams/kit/run/run.ts";
import { tellWrong } from "../../diagrams/kit/tell-wrong.ts";
import { loadDiagrams } from "../../src/compiler/diagrams.ts";
import { initialState } from "../../src/state.ts";
import { valueAt } from "../../src/value-at.ts";

const diagram = (await loadDiagrams(process.cwd())).diagrams.get("priority-sort")!;

it("reads along the row with the wide look that the text tells of", () => {
  const { reads, answersFrom } = diagram.compute(initialState(diagram.params)) as unknown as Run;
  const fromSignal = reads.slice(answersFrom - 1);
  expect(fromSignal.map((weighting) => focusOf(weighting) + 1)).toEqual([5, 6, 8, 10, 12, 13, 13]);
  expect(Math.max(...fromSignal.flat()).toFixed(2)).toBe("0.57");
});

it("tells no correlation where there is none to be told: all priorities alike", () => {
  const initial = initialState(diagram.params);
  const values = diagram.compute({ ...initial, priorities: [0, 0, 0, 0, 0, 0, 0.5, 1] });
  expect(valueAt(values, "correlation")).toBeUndefined();
  expect(diagram.describe(values)).toMatch(
    /The correlation .* cannot be told: all priorities, or all slots, are alike\.$/,
  );
  expect(diagram.describe(diagram.compute(initial))).toMatch(/written to is −?\d\.\d\d\.$/);
});

it("says of one wrong bit that it is wrong, of several that they are, of none that all are right", () => {
  expect([0, 1, 2].map((wrong) => tellWrong(wrong, 6))).toEqual([
    "every bit is right",
    "1 of 6 bits is wrong",
    "2 of 6 bits are wrong",
  ]);
});
