import { expect, it } from "vitest";
import diagram from "../../diagrams/preview-attention/index.ts";
import type { PreviewValues } from "../../diagrams/preview-attention/values.ts";
import { initialState } from "../../src/state.ts";

const first = initialState(diagram.params);
const preview = (query: readonly number[]) => diagram.compute({ ...first, query }) as PreviewValues;

it("looks most at the item that a query of the same direction asks for", () => {
  const { items } = preview([0, 0]);
  items.forEach((item, i) => {
    const { attention } = preview(item);
    expect(attention.indexOf(Math.max(...attention))).toBe(i);
  });
});

it("sees all items alike when nothing is asked", () => {
  for (const weight of preview([0, 0]).attention) expect(weight).toBeCloseTo(0.2, 12);
});
