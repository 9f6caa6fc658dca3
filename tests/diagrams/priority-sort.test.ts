import { expect, it } from "vitest";
import { focusOf, type Run } from "../../diagrams/kit/run/run.ts";
import { loadDiagrams } from "../../src/compiler/diagrams.ts";
import { initialState } from "../../src/state.ts";

const diagram = (await loadDiagrams(process.cwd())).diagrams.get("priority-sort")!;

it("reads along the row with the wide look that the text tells of", () => {
  const { reads, answersFrom } = diagram.compute(initialState(diagram.params)) as unknown as Run;
  const fromSignal = reads.slice(answersFrom - 1);
  expect(fromSignal.map((weighting) => focusOf(weighting) + 1)).toEqual([5, 6, 8, 10, 12, 13, 13]);
  expect(Math.max(...fromSignal.flat()).toFixed(2)).toBe("0.57");
});
