import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import index from "../../diagrams/programmer-table/index.ts";
import { params, type TableParams } from "../../diagrams/programmer-table/params.ts";
import { wordField } from "../../diagrams/programmer-table/question.ts";
import { isRight, type TableValues } from "../../diagrams/programmer-table/values.ts";
import type { State } from "../../src/diagram.ts";
import { random } from "../../src/models/random.ts";
import { initialState, readState, writeState } from "../../src/state.ts";
import { kinds } from "../../src/training/tasks/table-questions/kinds.ts";
import { randomQuestion } from "../../src/training/tasks/table-questions/questions.ts";
import { randomTable } from "../../src/training/tasks/table-questions/table.ts";

const diagram = index.supply!([readFileSync("public/weights/table-programmer.weights")]);
const state = initialState(params);
const record = JSON.parse(readFileSync("public/weights/table-programmer.json", "utf8"));

const compute = (to: Partial<State<TableParams>> = {}) =>
  diagram.compute({ ...state, ...to }) as TableValues;

describe("programmer-table", () => {
  it("answers by its hardened program as direct calculation does, kind by kind as recorded", () => {
    const next = random(11);
    for (const kind of kinds) {
      const { value } = record.evaluation.measures.find(
        ({ on }: { on: { kind: string } }) => on.kind === kind.name,
      );
      expect(value).toBeGreaterThanOrEqual(0.99);
      let right = 0;
      for (let i = 0; i < 10; i++) {
        const question = randomQuestion(next, kind).words.join(" ");
        const values = compute({ question, table: randomTable(next) });
        if (isRight(values.hard, values.right!)) right++;
      }
      expect(right, kind.name).toBeGreaterThanOrEqual(value === 1 ? 10 : 9);
    }
  });

  it("selects every row to an extent between 0 and 1, also where it makes no sense of a question", () => {
    for (const question of [state.question, "rain rain over", "find .40 cities .80", "sun"]) {
      for (const { rows, operation, column } of compute({ question }).steps) {
        expect(Math.min(...rows)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...rows)).toBeLessThanOrEqual(1 + 1e-12);
        for (const each of [operation, column]) {
          expect(each.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
        }
      }
    }
  });

  it("changes its answer with the table", () => {
    const question = "how many cities have rain over .40";
    const dry = state.table.map((row) => row.with(1, 0.1));
    const wet = dry.map((row, i) => (i < 3 ? row.with(1, 0.9) : row));
    expect(compute({ question, table: dry })).toMatchObject({ hard: 0, right: 0 });
    expect(compute({ question, table: wet })).toMatchObject({ hard: 3, right: 3 });
  });

  it("points out words that it does not know, and reads the others", () => {
    const values = compute({ question: "how many penguins have rain over .40" });
    expect(values.words.filter(({ isKnown }) => !isKnown).map(({ text }) => text)).toEqual([
      "penguins",
    ]);
    expect(values.right).toBeUndefined();
    expect(diagram.describe(values)).toContain("does not know penguins");
  });

  it("says of each of its answers whether it is right", () => {
    const { question } = diagram.presets!.find(({ label }) => label === "Look up")!.state;
    const values = compute({ question: question as string });
    const [soft, hard] = [values.soft, values.hard].map((each) => isRight(each, values.right!));
    expect([soft, hard]).toEqual([false, true]);
    expect(diagram.describe(values)).toMatch(
      /answers 0\.36, which is wrong, and, hardened, 0\.35, which is right\./,
    );
    const both = { ...values, soft: values.right!, hard: values.right! };
    expect(diagram.describe(both)).toContain("both right.");
    const neither = { ...values, soft: 0.9, hard: 0.8 };
    expect(diagram.describe(neither)).toContain(
      "0.90 and, hardened, 0.80, both wrong; it is 0.35.",
    );
  });

  it("counts the unknown words for which there is no room", () => {
    const question = "penguins albatrosses hippopotami rhinoceroses rain";
    expect(diagram.describe(compute({ question }))).toContain(
      "(it does not know penguins, albatrosses and 2 more)",
    );
  });

  it("says that a question was cut, and does not call what is left of its last word unknown", () => {
    const typed = `${state.question} and temperature towards northern neighbourhoods`;
    const question = params.question.nearest(typed, state);
    expect(question).toHaveLength(110);
    const values = compute({ question });
    expect(values.words.at(-1)).toMatchObject({ text: "norther", isKnown: false });
    expect(values.unknown).toEqual(["temperature", "towards"]);
    expect(diagram.describe(values)).toContain("cut after 110 characters");
    expect(diagram.describe(compute())).not.toContain("cut after");
  });

  it("has nothing to show for a question without a word that it knows", () => {
    for (const question of ["", "???", "hello"]) {
      expect(compute({ question }).steps[0]!.operation.every((share) => share === 0)).toBe(true);
    }
  });

  it("reads two numbers and points out any more", () => {
    const { words, numbers } = compute({ question: "sun over .10 .20 .30 .40" });
    expect(numbers).toEqual([".10", ".20"]);
    expect(words.map(({ isKnown }) => isKnown)).toEqual([true, true, true, true, false, false]);
  });

  it("offers for a word those that can stand there, and keeps the rest of the question", () => {
    const question = "find the total sun of the towns with rain above .30";
    const field = wordField(question, 3)!;
    expect(field.type === "choice" && field.options.map(({ value }) => value)).toEqual([
      "sun",
      "traffic",
      "noise",
    ]);
    expect(field.type === "choice" && field.set(question, "noise")).toBe(
      "find the total noise of the towns with rain above .30",
    );
    expect(wordField(question, 0)).toBeUndefined();
  });

  it("composes a question of another kind from what this one has", () => {
    const kind = params.question.fields("what is the largest noise", state)[1]!;
    expect(kind.type === "choice" && kind.get("what is the largest noise")).toBe("largest");
    expect(kind.type === "choice" && kind.set("what is the largest noise", "sum over")).toBe(
      "what is the total noise of the cities with sun over .50",
    );
  });

  it("writes a table in two digits a cell, and settles links that mean nothing", () => {
    const table = state.table.with(0, [0.01, 0.5, 0.99, 0.1]);
    const [[, text]] = writeState(params, state, { ...state, table }) as [[string, string]];
    expect(text).toHaveLength(64);
    expect(text.slice(0, 8)).toBe("00499809");
    expect(readState(params, state, [["table", text]]).table).toEqual(table);
    expect(readState(params, state, [["table", "99".repeat(31)]]).table).toEqual(state.table);
    const settled = readState(params, state, [
      ["table", "99".repeat(32)],
      ["time", "7"],
      ["question", "<b>\u0007 ".repeat(400)],
    ]);
    expect(settled.table.flat().every((cell) => cell === 0.99)).toBe(true);
    expect(settled.time).toBe(3);
    expect(diagram.describe(diagram.compute(settled)).length).toBeLessThanOrEqual(300);
  });

  it("works, at a step, on the cells of the rows that the step before has left", () => {
    const values = compute({ time: 2 });
    const [first, second] = values.steps;
    for (const [i, row] of values.cells.entries()) {
      for (const [j, extent] of row.entries()) {
        expect(extent).toBeCloseTo(first!.rows[i]! * second!.column[j]!, 12);
      }
    }
  });
});

describe("what the text says of the table's programmer", () => {
  const lines = (question: string) => compute({ question }).steps.map(({ text }) => text);

  it("all 11,000 questions of its record were answered right", () => {
    const { measures } = record.evaluation;
    expect(measures).toHaveLength(kinds.length);
    expect(measures.every(({ value }: { value: number }) => value === 1)).toBe(true);
    expect(record.weights).toBe(29_879);
  });

  it("counts after a filter, and looks up by one row", () => {
    expect(lines("how many cities have rain over .40").slice(0, 2)).toEqual([
      "keep the rows where rain > .40",
      "count the rows kept",
    ]);
    expect(lines("find the rain of the city with the lowest noise").slice(0, 2)).toEqual([
      "keep the row with least noise",
      "add up rain in the rows kept",
    ]);
  });

  it("cannot make up its mind about a filter and a largest value together", () => {
    const { steps } = compute({ question: "find the highest rain of the towns with sun over .50" });
    const [greater, , , , , sum] = steps[1]!.operation;
    expect([greater, sum].map((share) => share!.toFixed(2))).toEqual(["0.39", "0.58"]);
    expect(steps[1]!.rows[1]!.toFixed(2)).toBe("0.75");
  });

  it("turns to another column where a question names one twice", () => {
    expect(lines("how many cities have rain over .40 and rain under .80")[1]).toBe(
      "keep the rows where traffic > .40",
    );
  });

  it("needs the last four words of a short question, and the small words of a long one", () => {
    const short = compute({ question: "have rain over .40" });
    expect(short.hard).toBe(compute({ question: "how many cities have rain over .40" }).right);
    expect(lines("what is the total rain cities traffic over .45 noise under .70").at(-1)).toBe(
      "add up noise in the rows kept",
    );
  });
});
