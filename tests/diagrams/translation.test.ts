import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import type { TranslationValues } from "../../diagrams/translation/values.ts";
import { loadDiagrams } from "../../src/compiler/diagrams.ts";
import type { State } from "../../src/diagram.ts";
import { shorten } from "../../src/lines.ts";
import { random, randomItem } from "../../src/models/random.ts";
import type { Field } from "../../src/params/param.ts";
import { changeState, initialState, settle } from "../../src/state.ts";
import { readEnglish } from "../../src/training/tasks/translation/text.ts";
import { nextWords } from "../training/tasks/translation/next-words.ts";

const diagram = (await loadDiagrams(process.cwd())).diagrams.get("translation")!;
const start = initialState(diagram.params);
const stateOf = (to: Partial<State>) => settle(diagram.params, { ...start, ...to });
const show = (to: Partial<State>) => diagram.compute(stateOf(to)) as TranslationValues;
const tell = (to: Partial<State>) => diagram.describe(diagram.compute(stateOf(to)));
const total = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);

/** A menu of the sentence: of the next word, or of the words for the marked place. */
function menu(name: "next word" | "change it to", state: State) {
  const fields = diagram.params.sentence!.fields(state.sentence, state) as Field<unknown>[];
  const field = fields.find(({ label }) => label === name);
  if (field?.type !== "choice") throw new TypeError(`there is no menu "${name}"`);
  return {
    words: field.options.map(({ value }) => value).filter((value) => !["", "<"].includes(value)),
    pick: (word: string) =>
      settle(diagram.params, { ...state, sentence: field.set(state.sentence, word) }),
  };
}

describe("translation", () => {
  it("starts with a sentence that comes out right, its three words crossed", () => {
    const { english, french, weights, right } = show({});
    expect(french.join(" ")).toBe(
      "l' accord sur la zone économique européenne a été signé en août 1992",
    );
    expect(right).toBeUndefined();
    const focus = (word: string) => {
      const row = weights[french.indexOf(word)]!;
      return english[row.indexOf(Math.max(...row))];
    };
    expect(["zone", "économique", "européenne"].map(focus)).toEqual([
      "Area",
      "Economic",
      "European",
    ]);
  });

  it("marks what is French in its description, in every state of its presets", () => {
    for (const { state } of diagram.presets!) {
      const values = show(state);
      const { said, french, now } = values;
      const { document } = parseHTML("<!doctype html><body></body>");
      diagram.describeIn!(document.body, values);
      const marked = [...document.querySelectorAll("[lang='fr']")];
      const wanted = said === "" ? [] : [said, ...(now === undefined ? [] : [french[now]!])];
      expect(marked.map(({ textContent }) => textContent)).toEqual(
        wanted.map((words) => shorten(words, 120)),
      );
    }
  });

  it("shares the attention of every French word out among the English ones", () => {
    for (const { state } of diagram.presets!) {
      const { english, weights } = show(state);
      for (const row of weights) {
        expect(row).toHaveLength(english.length);
        expect(total(row)).toBeCloseTo(1, 9);
      }
    }
  });

  it("offers the words that the grammar allows next, and none that leads astray", () => {
    const next = random(8);
    for (let i = 0; i < 10; i++) {
      let state = stateOf({ sentence: "" });
      for (let picked = 0; picked < 60; picked++) {
        const { words } = readEnglish(String(state.sentence));
        const { choices, complete } = nextWords(words);
        if (complete) break;
        const { words: offered, pick } = menu("next word", state);
        expect(new Set(offered)).toEqual(new Set(choices.map(({ word }) => word)));
        state = pick(randomItem(next, offered));
      }
      const values = diagram.compute(state) as TranslationValues;
      expect(values).toMatchObject({ unknown: [], isUnfinished: false });
      expect(values.misfit).toBeUndefined();
    }
  });

  it("shows all of another sentence, whichever word was looked at", () => {
    const before = stateOf({ time: 3 });
    const after = changeState(diagram.params, before, { sentence: "the old car was sold" });
    expect(diagram.compute(after)).toMatchObject({ shown: 6 });
    expect(changeState(diagram.params, before, { place: 2 }).time).toBe(3);
  });

  it("takes the last word away, and exchanges the marked one", () => {
    const { pick } = menu("next word", stateOf({ sentence: "the old car was sold" }));
    expect(pick("<").sentence).toBe("the old car was");
    const marked = stateOf({ sentence: "the old car was sold", place: 3 });
    const exchange = menu("change it to", marked);
    expect(exchange.words).toContain("bridge");
    expect(exchange.words).not.toContain("was");
    expect(exchange.pick("bridge").sentence).toBe("the old bridge was sold");
  });

  it("points out unknown words by name and place, proposes the nearest, and says nothing", () => {
    const sentence = "the minister signed the agreemnt on zebras";
    expect(show({ sentence }).unknown).toMatchObject([{ at: 4, nearest: "agreement" }, { at: 6 }]);
    expect(show({ sentence }).french).toEqual([]);
    expect(tell({ sentence })).toContain("Word 5, “agreemnt”, is not among the 202");
    expect(tell({ sentence })).toContain("Is it “agreement”?");
  });

  it("points out the first word that the grammar does not allow, and tries all the same", () => {
    const { misfit, french } = show({ sentence: "the car red was sold" });
    expect(misfit).toBe(2);
    expect(french.length).toBeGreaterThan(0);
    expect(tell({ sentence: "the car red was sold" })).toContain(
      "“red” cannot stand where it does",
    );
  });

  it("says that a beginning is no sentence, and that there is nothing to translate", () => {
    expect(show({ sentence: "the old car" }).isUnfinished).toBe(true);
    expect(tell({ sentence: " " })).toContain("nothing to translate");
  });

  it("shows the French word by word, and all of it at 0", () => {
    const { length } = show({}).french;
    const shown = Array.from({ length: length + 1 }, (_, time) => show({ time }).shown);
    expect(shown).toEqual([length, ...Array.from({ length }, (_, i) => i + 1)]);
    expect(show({ time: 3 }).said).toBe("L’accord sur\u00a0…");
    expect(show({}).said).toBe(
      "L’accord sur la zone économique européenne a été signé en août 1992.",
    );
    expect(tell({ time: 5 })).toMatch(/At “zone” it looks at “Area” with (0\.\d\d|1\.00)\.$/);
  });

  it("keeps as many sentences as asked for, the most probable first", () => {
    expect(show({ beam: 1 }).alternatives).toEqual([]);
    const { alternatives, whole } = show({ beam: 3 });
    expect(alternatives).toHaveLength(3);
    expect(alternatives[0]!.text).toBe(whole);
    const probabilities = alternatives.map(({ probability }) => probability);
    expect(probabilities).toEqual(probabilities.toSorted((a, b) => b - a));
    expect(total(probabilities)).toBeLessThanOrEqual(1);
  });

  it("reads no more words than there is room for, and says so", () => {
    const sentence = Array.from({ length: 60 }, () => "the").join(" ");
    expect(show({ sentence })).toMatchObject({ isCut: true, english: { length: 36 } });
    expect(tell({ sentence })).toContain("Only the first 36 words are read.");
  });
});
