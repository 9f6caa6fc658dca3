import { describe, expect, it } from "vitest";
import { random } from "../../../src/models/random.ts";
import {
  alphabet,
  type Bracket,
  bracketsText,
  deepest,
  encode,
  labelOf,
  labels,
  spoil,
  standingsOf,
  verdictOf,
  verdicts,
} from "../../../src/training/tasks/brackets.ts";

const read = (text: string) => standingsOf([...text] as Bracket[]);
const labelsOf = (text: string) => read(text).map((standing) => labels[labelOf(standing)]);
const verdict = (text: string) => verdicts[verdictOf(read(text).at(-1)!)];

describe("nested brackets", () => {
  it("are labelled with the bracket that is to be closed first", () => {
    expect(labelsOf("([])")).toEqual(["nothing", "(", "[", "(", "nothing"]);
  });

  it("are broken for good once a bracket closes what was not opened last", () => {
    expect(labelsOf("([)]")).toEqual(["nothing", "(", "[", "broken", "broken"]);
    expect(verdict(")(")).toBe("broken");
  });

  it("are all closed, or some are still open", () => {
    expect(verdict("()[]")).toBe("all closed");
    expect(verdict("()[")).toBe("still open");
  });

  it("are drawn whole, within the length and the depth that were asked for", () => {
    const next = random(1);
    for (let i = 0; i < 500; i++) {
      const text = bracketsText(next, 10);
      expect(text.length).toBeGreaterThanOrEqual(2);
      expect(text.length).toBeLessThanOrEqual(10);
      expect(verdict(text.join(""))).toBe("all closed");
      for (const { open } of standingsOf(text)) expect(open.length).toBeLessThanOrEqual(deepest);
    }
  });

  it("are spoilt in one place", () => {
    const next = random(2);
    for (let i = 0; i < 100; i++) {
      const text = bracketsText(next, 10);
      const spoilt = spoil(next, text);
      expect(spoilt.filter((bracket, at) => bracket !== text[at])).toHaveLength(1);
    }
  });

  it("are given to a network one place of the alphabet each", () => {
    expect(alphabet.map(encode)).toEqual([
      [1, 0, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 1, 0],
      [0, 0, 0, 1],
    ]);
  });
});
