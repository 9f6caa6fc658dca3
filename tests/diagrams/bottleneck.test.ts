import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { BottleneckValues } from "../../diagrams/bottleneck/values.ts";
import { loadDiagrams } from "../../src/compiler/diagrams.ts";
import { initialState } from "../../src/state.ts";
import type { Measure } from "../../src/training/recipe.ts";

const diagram = (await loadDiagrams(process.cwd())).diagrams.get("bottleneck")!;
const show = (sentence: string) =>
  diagram.compute({ ...initialState(diagram.params), sentence }) as BottleneckValues;

/** What the record of a model says of sentences of each length. */
function recorded(name: string): Measure[] {
  const { evaluation } = JSON.parse(readFileSync(`public/weights/${name}.json`, "utf8"));
  return evaluation.measures.filter(({ on }: Measure) => on.from !== undefined);
}

/** How many words a text has: one that ends in an apostrophe stands close to the next. */
const words = (text: string) => text.split(/[ ’]/).length;

describe("bottleneck", () => {
  const { measured } = show("");

  it("shows what the records of both models say, of the same lengths", () => {
    const attending = recorded("translation");
    const compressing = recorded("translation-without-attention");
    expect(measured).toHaveLength(attending.length);
    expect(compressing.map(({ on }) => on)).toEqual(attending.map(({ on }) => on));
    measured.forEach((one, i) => {
      expect(one.attending).toBe(attending[i]!.value);
      expect(one.compressing).toBe(compressing[i]!.value);
      expect({ from: one.from, to: one.to, sentences: one.sentences }).toEqual(attending[i]!.on);
    });
  });

  it("is measured on lengths that leave no gap, the last beyond training", () => {
    for (const [i, { from }] of measured.slice(1).entries()) expect(from).toBe(measured[i]!.to + 1);
    expect(measured.map(({ trained }) => trained)).toEqual(
      measured.map((_, i) => i < measured.length - 1),
    );
  });

  it("shows attention ahead at the longest sentences that were trained on", () => {
    const { attending, compressing } = measured.at(-2)!;
    expect(attending).toBeGreaterThan(compressing + 0.2);
  });

  it("marks words where a translation is wrong, and none where it is right", () => {
    for (const { state } of diagram.presets!) {
      const { attending, compressing, trouble, right } = show(String(state.sentence));
      expect(trouble).toBe("");
      for (const said of [attending, compressing]) {
        const isMarked = said.pieces.some(({ isWrong }) => isWrong);
        expect(isMarked).toBe(said.wrong > 0);
        expect(said.isRight).toBe(said.wrong === 0 && said.missing === 0);
        if (said.isRight) {
          expect(isMarked).toBe(false);
          expect(said.pieces.map(({ text }) => text).join(" ")).toBe(right);
        }
      }
    }
  });

  it("counts words that are lost, which no line under a word could show", () => {
    const losses = diagram.presets!.map(({ state }) => {
      const values = show(String(state.sentence));
      const { compressing, right } = values;
      const said = compressing.pieces.map(({ text }) => text).join(" ");
      const lost = words(right) - words(said);
      expect(compressing.missing - compressing.wrong).toBe(lost);
      if (lost > 0) expect(diagram.describe(values)).toContain(`${lost} lost`);
      return lost;
    });
    expect(Math.max(...losses)).toBeGreaterThan(0);
  });

  it("says what is the matter with what it cannot compare", () => {
    expect(show("").trouble).toBe("There is nothing to translate yet.");
    expect(show("the zebra was sold").trouble).toBe("The models do not know “zebra”.");
    expect(show("the old car").trouble).toBe("This is no whole sentence of the grammar.");
  });
});
