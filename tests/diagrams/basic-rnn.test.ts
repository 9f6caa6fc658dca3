import { readFileSync } from "node:fs";
import { select } from "d3-selection";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { drawKeyboard } from "../../diagrams/basic-rnn/draw-keyboard.ts";
import { layout } from "../../diagrams/basic-rnn/layout.ts";
import { isWrong, mostOf, type RnnValues, rnnValues } from "../../diagrams/basic-rnn/values.ts";
import { loadDiagrams } from "../../src/compiler/diagrams.ts";
import type { State } from "../../src/diagram.ts";
import { networkFrom } from "../../src/models/recurrent/from-file.ts";
import { decodeWeights } from "../../src/models/weights/file.ts";
import { drawOn } from "../../src/stage.ts";
import { changeState, initialState, settle } from "../../src/state.ts";
import { alphabet, deepest, isBracket, standingsOf } from "../../src/training/tasks/brackets.ts";

const network = networkFrom(decodeWeights(readFileSync("public/weights/brackets.weights")));
const run = (text: string, use: RnnValues["use"], time = 99) => rnnValues(network, text, use, time);
const written = ({ steps, typed }: RnnValues) =>
  steps
    .slice(typed)
    .map(({ character }) => character)
    .join("");

const isWithinReach = (text: string) =>
  standingsOf([...text].filter(isBracket)).every(
    ({ open, isBroken }) => !isBroken && open.length <= deepest,
  );

const diagram = (await loadDiagrams(process.cwd())).diagrams.get("basic-rnn")!;
const initial = initialState(diagram.params);
const describeState = (state: Partial<typeof initial>) =>
  diagram.describe(diagram.compute(settle(diagram.params, { ...initial, ...state })));

describe("basic-rnn", () => {
  it.each([
    ["label", /zero\. From that state alone the network says that .* \(\d+\u202f%\)\.$/],
    [
      "summary",
      /zero\. From that state alone the network says that the text is \w+ \(\d+\u202f%\)\.$/,
    ],
  ])("tells what it answers to no text at all, asked for the %s", (use, said) => {
    expect(describeState({ text: "", use })).toMatch(said);
  });

  it("labels every step with the bracket that is to be closed first", () => {
    for (const text of ["([])[(", "[()](([])", "([)]", "((()))[]", ")"]) {
      expect(run(text, "label").steps.filter(isWrong), text).toEqual([]);
    }
  });

  it("sums the whole text up at its end", () => {
    const verdict = (text: string) => mostOf(run(text, "summary").output);
    expect([verdict("([]())"), verdict("([]"), verdict("([)]")]).toEqual([0, 1, 2]);
  });

  it("goes on by itself until everything is closed", () => {
    expect(written(run("[]([(", "next"))).toBe(")])");
    expect(written(run("()", "next"))).toBe("");
    expect(written(run("[[", "next"))).toBe("]]");
  });

  it("can be stepped just as far as it goes on, in every text within what it knows", () => {
    const textsOf = (length: number): string[] =>
      length === 0 ? [""] : textsOf(length - 1).flatMap((text) => alphabet.map((b) => text + b));
    const texts = [1, 2, 3, 4, 5, 6].flatMap(textsOf).filter(isWithinReach);
    for (const text of texts) {
      const { time } = settle(diagram.params, { ...initial, text, use: "next", time: 99 });
      expect(time, text).toBe(run(text, "next").steps.length);
    }
  });

  it("reads what it wrote as it reads what was typed", () => {
    const own = run("([", "next");
    const typed = run("([])", "next");
    expect(own.steps.map(({ state }) => state)).toEqual(typed.steps.map(({ state }) => state));
  });

  it("passes over what is no bracket, and says so", () => {
    const strange = run("(a[", "label");
    expect(strange.steps[1]).toMatchObject({ character: "a", isKnown: false });
    expect(strange.steps[1]!.state).toEqual(strange.steps[0]!.state);
    expect(strange.state).toEqual(run("([", "label").state);
    expect(describeState({ text: "(a[", time: 3 })).toContain("no input for “a”");
  });

  it("fails on texts deeper than those it was trained on, and says that they are deeper", () => {
    const deep = "([([([])])])";
    expect(run(deep, "label").steps.filter(isWrong).length).toBeGreaterThan(0);
    expect(describeState({ text: deep, time: 12 })).toContain("than in any text");
  });

  it("labels 4 of the 16 texts that open four brackets and close them again, and none with five", () => {
    const faultless = (depth: number) =>
      Array.from({ length: 2 ** depth }, (_, number) => {
        const open = Array.from({ length: depth }, (_, i) => ((number >> i) & 1 ? "[" : "("));
        const close = open.toReversed().map((bracket) => (bracket === "(" ? ")" : "]"));
        return run([...open, ...close].join(""), "label").steps;
      }).filter((steps) => !steps.some(isWrong)).length;
    expect([3, 4, 5].map(faultless)).toEqual([8, 4, 0]);
  });

  it("has a state of zeros before it reads anything", () => {
    expect(run("", "label")).toMatchObject({ time: 0, steps: [] });
    expect(new Set(run("", "label").state)).toEqual(new Set([0]));
  });

  it("tells alike in its state what is alike: two texts with the same brackets open", () => {
    const distance = (a: string, b: string) => {
      const [x, y] = [run(a, "label").state, run(b, "label").state];
      return Math.hypot(...x.map((value, i) => value - y[i]!));
    };
    expect(distance("([", "([][")).toBeLessThan(distance("([", "[("));
    expect(distance("()", "[]()")).toBeLessThan(distance("()", "("));
  });

  it("has keys that add a bracket, or take the last one away, and go to the end with that", () => {
    const { document } = parseHTML("<!doctype html><body></body>");
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg") as SVGSVGElement;
    const asked: Partial<State>[] = [];
    const state = { text: "([])[(", use: "label", time: 6 } as const;
    const stage = { svg: select(svg), width: 680, state, setHeight: () => {} };
    drawKeyboard({ ...stage, change: (to) => asked.push(to) }, layout(680, 6, 12, 4));
    for (const label of ["Add ]", "delete the last character"]) {
      const { window } = parseHTML("");
      svg.querySelector(`[aria-label="${label}"]`)!.dispatchEvent(new window.Event("click"));
    }
    expect(asked.map((to) => changeState(diagram.params, initial, to))).toMatchObject([
      { text: "([])[(]", time: 7 },
      { text: "([])[", time: 5 },
    ]);
  });

  it.each(diagram.widths)(
    "has no step to stand on where there is nothing to read, at width %i",
    (width) => {
      const { document } = parseHTML("<!doctype html><body></body>");
      const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg") as SVGSVGElement;
      svg.setAttribute("data-width", String(width));
      const drawn = (text: string) => {
        const state = settle(diagram.params, { ...initial, text });
        drawOn(svg, diagram, state, diagram.compute(state));
        return svg;
      };
      expect(drawn("").textContent).not.toContain("step");
      expect(drawn("").querySelector(".handle")).toBeNull();
      expect(drawn("(").textContent).toContain("step 1 of 1");
      expect(drawn("(").querySelectorAll(".handle")).toHaveLength(1);
    },
  );
});
