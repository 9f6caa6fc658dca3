import { describe, expect, it } from "vitest";
import type { ImageAttentionValues } from "../../diagrams/image-attention/values.ts";
import { loadDiagrams } from "../../src/compiler/diagrams.ts";
import { initialState } from "../../src/state.ts";

const { diagrams } = await loadDiagrams(process.cwd());
const diagram = diagrams.get("image-attention")!;
const initial = initialState(diagram.params);
const compute = (state: object) =>
  diagram.compute({ ...initial, ...state }) as ImageAttentionValues;
const words = [1, 2, 3, 4, 5, 6, 7, 8];

describe("image-attention", () => {
  it.each(words)("at word %i the context is the sum of all vectors, each by its weight", (word) => {
    const { grid, words, at, context } = compute({ word });
    const { look } = words[at]!;
    context.forEach((entry, i) => {
      const sum = grid.reduce((total, vector, place) => total + look[place]! * vector[i]!, 0);
      expect(entry).toBeCloseTo(sum, 10);
    });
  });

  it.each(words)("at word %i the contributions that are shown add up to the context", (word) => {
    const { contributions, shares, context } = compute({ word });
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
    context.forEach((entry, i) => {
      const sum = contributions.reduce((total, contribution) => total + contribution[i]!, 0);
      expect(entry).toBeCloseTo(sum, 10);
    });
  });

  it.each(words)("at word %i it says the word that it holds most probable", (word) => {
    const { words, at, candidates } = compute({ word });
    expect(words[at]!.word).toBe(candidates[0]!.word);
    expect(words[at]!.probability).toBe(candidates[0]!.probability);
    expect(candidates[1]!.probability).toBeLessThanOrEqual(candidates[0]!.probability);
  });

  it("keeps the place of a vector in the vector", () => {
    const { grid } = compute({});
    expect(grid[0]!.slice(-2)).toEqual([-1, -1]);
    expect(grid[63]!.slice(-2)).toEqual([1, 1]);
  });

  it("sees nothing in paper: a vector far from all shapes is short", () => {
    const { lengths } = compute({});
    const longest = Math.max(...lengths);
    expect(lengths[56]!).toBeLessThan(0.2 * longest);
  });

  it("shows the pixels around a place, cut off at the edge", () => {
    const sizes = [1, 4, 8].map((column) => {
      const { window } = compute({ place: [column, 4] });
      return window.across[1] - window.across[0];
    });
    expect(sizes[1]).toBe(7);
    expect(Math.min(...sizes)).toBeGreaterThan(0);
    expect(Math.max(...sizes)).toBe(7);
  });

  it("tells the same scene as the figure of the captions", () => {
    const told = diagrams
      .get("captioning")!
      .compute(initialState(diagrams.get("captioning")!.params));
    expect(compute({}).words).toEqual((told as ImageAttentionValues).words);
  });
});
