import { expect, it } from "vitest";
import diagram from "../../diagrams/preview-programmer/index.ts";
import { type PreviewParams, params } from "../../diagrams/preview-programmer/params.ts";
import type { PreviewValues } from "../../diagrams/preview-programmer/values.ts";
import type { State } from "../../src/diagram.ts";
import { random } from "../../src/models/random.ts";
import { initialState } from "../../src/state.ts";
import { randomState } from "./states.ts";

type Preview = State<PreviewParams>;

const first = initialState(params);
const next = random(8);
const states = [first, ...Array.from({ length: 40 }, () => randomState(next, diagram) as Preview)];
const compute = (state: Preview) => diagram.compute(state) as unknown as PreviewValues;

it("runs every function on both operands", () => {
  for (const state of states) {
    const { a, b } = state;
    expect(compute(state).results).toEqual([a + b, a - b, a * b]);
  }
});

it("averages what the functions make by their shares", () => {
  for (const state of states) {
    const { results, result } = compute(state);
    const average = results.reduce((sum, made, i) => sum + made * state.shares[i]!, 0);
    expect(result).toBeCloseTo(average, 12);
  }
});

it("gives what a function gives where that has the whole share", () => {
  for (const [i, shares] of [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ].entries()) {
    const { results, result } = compute({ ...first, shares });
    expect(result).toBe(results[i]);
  }
});

it("names all functions that have the largest share", () => {
  const told = (shares: readonly number[]) => diagram.describe(compute({ ...first, shares }));
  expect(told([0.5, 0.5, 0])).toMatch(
    /^The functions “plus” and “minus” have the largest shares, 50\u202f% each, and make /,
  );
  expect(told([0.5, 0.3, 0.2])).toMatch(
    /^The function “plus” has the largest share, 50\u202f%, and makes /,
  );
});
