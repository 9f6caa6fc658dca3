import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { boardOf, placesOf } from "../../diagrams/act-ponder/board.ts";
import { compute, readNetworks } from "../../diagrams/act-ponder/compute.ts";
import diagram from "../../diagrams/act-ponder/index.ts";
import { files, machines } from "../../diagrams/act-ponder/machines.ts";
import { accuracyOf, measured, measuredFixed } from "../../diagrams/act-ponder/measured.ts";
import { type ActPonderParams, params, ponds } from "../../diagrams/act-ponder/params.ts";
import { tell } from "../../diagrams/act-ponder/tell.ts";
import type { Result } from "../../diagrams/act-ponder/values.ts";
import type { State } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { random } from "../../src/models/random.ts";
import { initialState } from "../../src/state.ts";
import type { Measure } from "../../src/training/recipe.ts";
import {
  boardsOfEveryKind,
  isBoardHeldOut,
  lengths,
  longest,
} from "../../src/training/tasks/streams/board.ts";
import { crossings } from "../../src/training/tasks/streams/tangle.ts";
import { readBoard } from "../training/tasks/streams/read-board.ts";
import { randomState } from "./states.ts";

type ActPonder = State<ActPonderParams>;

const networks = readNetworks(
  Object.values(files).map((name) => readFileSync(`public/weights/${name}.weights`)),
);
const article = readFileSync("article/adaptive-computation-time.md", "utf8");
const first = initialState(params);
const next = random(5);
const states = [
  first,
  ...Array.from({ length: 40 }, () => randomState(next, diagram) as ActPonder),
];
const measuresOf = (name: string): Measure[] =>
  JSON.parse(readFileSync(`public/weights/${name}.json`, "utf8")).evaluation.measures;

/** What a record says of a network on boards that were held out. */
function recorded(name: string, settings: Measure["on"]) {
  const [right, steps, expected] = measuresOf(name).filter(
    ({ on }) =>
      on.difficulty === settings.difficulty &&
      Object.entries(settings).every(([key, value]) => on[key] === value),
  );
  return {
    boards: right!.outOf,
    right: right!.value,
    steps: expect.closeTo(steps!.value, 9),
    expected: expect.closeTo(expected!.value, 2),
  };
}

/** The boards of a difficulty that were held out of training. */
function heldOut(difficulty: number) {
  return boardsOfEveryKind(random(0), difficulty)
    .filter(isBoardHeldOut)
    .map((board) => ({ lengths: lengths(board), answer: board.answer }));
}

function preset(label: string): ActPonder {
  const { state } = diagram.presets!.find((one) => one.label === label)!;
  return { ...first, ...(state as Partial<ActPonder>) };
}

describe("the numbers that are drawn", () => {
  it("have halting weights that sum to 1, of which the last is the remainder", () => {
    for (const state of states) {
      const { weights, halting, steps } = compute(state, networks);
      expect(weights).toHaveLength(steps);
      expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
      weights.slice(0, -1).forEach((weight, i) => {
        expect(weight).toBe(halting[i]);
      });
      expect(weights.at(-1)).toBeLessThanOrEqual(1);
    }
  });

  it("mix the steps’ answers by these weights where expected steps are charged", () => {
    for (const state of states) {
      const { machine, weights, proposals, answer } = compute(state, networks);
      expect(answer.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
      if (machine.charge === "paper") continue;
      answer.forEach((share, pond) => {
        const mixed = weights.reduce((sum, weight, n) => sum + weight * proposals[n]![pond]!, 0);
        expect(share).toBeCloseTo(mixed, 12);
      });
    }
  });

  it("show news of the dot going one arrow a step along its string, and nowhere else", () => {
    const { steps } = compute(first, networks);
    for (let step = 1; step <= steps; step++) {
      const { heard, places, marked } = compute({ ...first, step }, networks);
      heard.forEach((share, node) => {
        const { string, index } = places[node]!;
        if (string !== marked || index >= step) expect(share).toBe(0);
      });
      expect(Math.max(...heard)).toBe(1);
    }
  });

  it("do not depend on where the nodes stand", () => {
    const here = compute(first, networks);
    const moved = first.moved.map((_, i) => [i / 100, -i / 100]);
    const there = compute({ ...first, moved, seed: 3 }, networks);
    expect(there.answer).toEqual(here.answer);
    expect(there.places).not.toEqual(here.places);
  });
});

describe("the networks", () => {
  it("reach what the figure says they reach, by their records", () => {
    const { all } = compute(first, networks);
    for (const [i, { id, charge, cost }] of machines.entries()) {
      expect(all[i]).toMatchObject(recorded(files[charge], { price: cost }));
      for (const [j, result] of measured[id]!.entries()) {
        expect(result).toEqual(recorded(files[charge], { price: cost, difficulty: j + 1 }));
      }
    }
    for (const result of measuredFixed) {
      expect(result).toEqual(recorded("streams-fixed", { steps: result.steps }));
    }
  });

  it("reach what the article says of the price list, the fixed networks and the paper’s price", () => {
    const { all, fixed } = compute(first, networks);
    const of = (id: string) => all.find(({ machine }) => machine.id === id)!;
    const share = (result: Result) => `${Math.round(100 * accuracyOf(result))} %`;
    const steps = (result: Result) => formatValue(result.steps, "0.0");
    const [follows, third, dear] = ["0.15", "0.3", "0.7"].map((cost) => of(`expected-${cost}`));
    expect(article).toContain(
      `Right on all ${follows!.right} boards: ${steps(follows!)} steps on average. Right on ${share(third!)} of them: ${steps(third!)} steps. On ${share(dear!)}: ${steps(dear!)}.`,
    );
    const [, , four, eight] = fixed;
    expect([four!.steps, eight!.steps]).toEqual([4, 8]);
    expect(article).toContain(
      `With eight it is right on ${share(eight!)}, with four on ${share(four!)}`,
    );
    const [low, high] = ["0.1", "1"].map((cost) => of(`paper-${cost}`));
    expect(article).toContain(
      `${steps(high!)} instead of ${steps(low!)}, and are right on ${share(high!)} of the ${high!.boards} boards`,
    );
  });

  it("reach what the article’s table of prices says", () => {
    const rows = [...article.matchAll(/^\| (0\.\d+) \| (.+) \|$/gm)];
    expect(rows).toHaveLength(3);
    for (const [, cost, told] of rows) {
      const [right, steps, expected, informed] = measuresOf("streams").filter(
        ({ on }) => on.price === Number(cost) && on.difficulty === undefined,
      );
      expect(article).toContain(`| price | right of ${right!.outOf} |`);
      expect(told!.split(" | ")).toEqual([
        String(right!.value),
        formatValue(steps!.value, "0.0"),
        formatValue(expected!.value, "0.0"),
        `${Math.round(100 * informed!.value)} %`,
      ]);
    }
  });

  it("count each step by its weight for the steps expected, of which there are never more than are taken", () => {
    for (const state of states) {
      const { weights, expected, steps } = compute(state, networks);
      expect(expected).toBeCloseTo(
        weights.reduce((sum, weight, i) => sum + (i + 1) * weight, 0),
        12,
      );
      expect(expected).toBeLessThanOrEqual(steps + 1e-9);
    }
  });

  it("pay for less than they take at twice the price: the first step guesses, the fifth knows", () => {
    const values = compute({ ...first, machine: "expected-0.3", lengths: [4, 4, 3] }, networks);
    expect(values.steps).toBe(5);
    expect(values.weights[0]).toBeCloseTo(0.6, 2);
    expect(values.weights[4]).toBeCloseTo(0.32, 2);
    expect(values.answer[1]).toBeCloseTo(0.59, 2);
    expect(values.expected).toBeCloseTo(2.4, 1);
    expect(tell(values)).toMatch(/takes 5 steps \(expected: 2\.4\) and rightly answers B/);
    for (const difficulty of [1, 2, 3, 4]) {
      for (const { lengths, answer } of heldOut(difficulty)) {
        const { steps, chosen } = compute(
          { ...first, machine: "expected-0.3", lengths, marked: ponds[answer]! },
          networks,
        );
        expect(steps).toBeGreaterThan(difficulty);
        expect(chosen).toBe(answer);
      }
    }
  });

  it("decide at the first step by the number of nodes alone: the more, the more weight it gets", () => {
    const byNodes = new Map<number, Set<string>>();
    for (let difficulty = 1; difficulty <= longest; difficulty++) {
      for (const board of boardsOfEveryKind(random(0), difficulty)) {
        const marked = ponds[board.answer]!;
        const state = { ...first, machine: "expected-0.3", lengths: lengths(board), marked };
        const weight = compute(state, networks).halting[0]!.toFixed(9);
        byNodes.set(board.nodes, (byNodes.get(board.nodes) ?? new Set()).add(weight));
      }
    }
    const weights = [...byNodes].sort(([a], [b]) => a - b).map(([, found]) => [...found]);
    expect(weights.every((found) => found.length === 1)).toBe(true);
    expect(weights.flat()).toEqual(weights.flat().toSorted());
  });

  it("guess in each step before news of the dot can have come to its pond, and know from then on", () => {
    const right = { early: 0, late: 0 };
    const asked = { early: 0, late: 0 };
    for (let difficulty = 1; difficulty <= longest; difficulty++) {
      for (const board of boardsOfEveryKind(random(0), difficulty)) {
        const marked = ponds[board.answer]!;
        const { proposals } = compute({ ...first, lengths: lengths(board), marked }, networks);
        for (const [i, proposal] of proposals.entries()) {
          const when = i < difficulty ? "early" : "late";
          asked[when]++;
          if (proposal.indexOf(Math.max(...proposal)) === board.answer) right[when]++;
        }
      }
    }
    expect(right.early / asked.early).toBeCloseTo(1 / 3, 2);
    expect(right.late).toBe(asked.late);
  });

  it("take exactly a step more than there are arrows, from four on, where steps are cheap", () => {
    expect([4, 5, 6, 7, 8].flatMap(heldOut)).toHaveLength(68);
    for (const difficulty of [4, 5, 6, 7, 8]) {
      for (const { lengths, answer } of heldOut(difficulty)) {
        const values = compute({ ...first, lengths, marked: ponds[answer]! }, networks);
        expect(values.steps).toBe(difficulty + 1);
        expect(values.chosen).toBe(answer);
      }
    }
  });

  it("are wrong where they take fewer steps than it takes, as often as guessing is", () => {
    const given = [6, 7, 8].flatMap((difficulty) =>
      heldOut(difficulty).map(({ lengths, answer }) =>
        compute({ ...first, machine: "expected-1.2", lengths, marked: ponds[answer]! }, networks),
      ),
    );
    const right = given.filter(({ chosen, marked }) => chosen === marked);
    expect(right.length / given.length).toBeLessThan(0.5);
    for (const { steps } of given) expect(steps).toBeLessThan(3);
  });

  it("trade answers for steps: a dearer step never makes for more of either", () => {
    for (const charge of ["expected", "paper"] as const) {
      const { all } = compute(first, networks);
      const reached = all.filter(({ machine }) => machine.charge === charge);
      for (const [i, { right, steps }] of reached.slice(1).entries()) {
        expect(steps).toBeLessThan(reached[i]!.steps);
        expect(right).toBeLessThanOrEqual(reached[i]!.right);
      }
    }
  });

  it("follow a long string to its end, or give it up at once, as the presets say", () => {
    const followed = compute(preset("Long string"), networks);
    expect(followed).toMatchObject({ difficulty: 8, steps: 9, chosen: followed.marked });
    const given = compute(preset("Given up"), networks);
    expect(given.steps).toBeLessThan(4);
    expect(given.weights[0]).toBeCloseTo(0.93, 2);
    expect(Math.max(...given.answer)).toBeLessThan(0.5);
    expect(compute(preset("Short string"), networks).difficulty).toBe(1);
    expect(compute(preset("The paper’s price"), networks).machine.charge).toBe("paper");
  });
});

describe("the board", () => {
  it("is one of those held out of training at first, and tangled", () => {
    const board = boardOf(first.lengths, 1);
    expect(isBoardHeldOut(board)).toBe(true);
    expect(
      crossings(board.arrows, placesOf(first.lengths, first.seed, first.moved)),
    ).toBeGreaterThan(5);
  });

  it("is whole however long its strings are: three of them, a pond each, a dot", () => {
    for (const { lengths } of states) {
      const board = boardOf(lengths, 2);
      expect(readBoard(board)).toEqual(board);
    }
  });

  it("keeps its nodes in place when a string grows", () => {
    const short = placesOf([4, 5, 6], 7, first.moved);
    const long = placesOf([4, 6, 6], 7, first.moved);
    for (const place of short) expect(long).toContainEqual(place);
  });

  it("says when strings differ by more than in training", () => {
    const values = compute({ ...first, lengths: [1, 8, 6] }, networks);
    expect(values.beyond).toBe(true);
    expect(tell(values)).toMatch(/more than in training/);
    expect(compute(first, networks).beyond).toBe(false);
  });

  it("has a control for each node that there is, and for no other", () => {
    for (const { lengths, moved } of states) {
      const nodes = lengths.reduce((sum, length) => sum + length + 1, 0);
      expect(params.moved.fields(moved, { lengths })).toHaveLength(2 * nodes);
    }
  });
});
