import { describe, expect, it } from "vitest";
import { entropy } from "../../../src/models/autodiff/entropy.ts";
import { huber } from "../../../src/models/autodiff/huber.ts";
import { softmax } from "../../../src/models/autodiff/softmax.ts";
import { Tape } from "../../../src/models/autodiff/tape.ts";
import { matrix, type Tensor, toRows, vector } from "../../../src/models/autodiff/tensor.ts";
import { best } from "../../../src/models/programmer/questions/best.ts";
import { createProgrammer } from "../../../src/models/programmer/questions/create.ts";
import { harden, type Line, runLines } from "../../../src/models/programmer/questions/harden.ts";
import { printLine } from "../../../src/models/programmer/questions/print.ts";
import { runProgrammer } from "../../../src/models/programmer/questions/programmer.ts";
import { operations, selectAll, step } from "../../../src/models/programmer/questions/step.ts";
import { random } from "../../../src/models/random.ts";
import { kinds } from "../../../src/training/tasks/table-questions/kinds.ts";
import { answer, randomQuestion } from "../../../src/training/tasks/table-questions/questions.ts";
import { randomTable } from "../../../src/training/tasks/table-questions/table.ts";
import { expectGradients } from "../finite-differences.ts";

const shape = {
  vocabulary: 9,
  embedding: 4,
  reader: 5,
  controller: 6,
  attention: 3,
  columns: [2, 3, 4],
  steps: 3,
};

const asked = (table: Tensor) => ({
  words: [[1, 2, 0, 5]],
  numbers: [[0.4]],
  numberPositions: [[2]],
  table,
});

const small = matrix([
  [0.2, 0.9, 0.5],
  [0.7, 0.1, 0.6],
]);

describe("a step of a program on a table", () => {
  it("keeps every row's extent between 0 and 1, whatever is chosen", () => {
    const next = random(1);
    const tape = new Tape({ record: false });
    for (let trial = 0; trial < 50; trial++) {
      const logits = (width: number) => vector(Array.from({ length: width }, () => 6 * next() - 3));
      const matter = { table: matrix(randomTable(next)), numbers: vector([next(), next()]) };
      let selection = selectAll(tape, 1, 8);
      for (let t = 0; t < 3; t++) {
        selection = step(tape, matter, selection, {
          operation: softmax(tape, logits(operations.length)),
          column: softmax(tape, logits(4)),
          pivot: softmax(tape, logits(2)),
        });
        expect(Math.min(...selection.rows.data)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...selection.rows.data)).toBeLessThanOrEqual(1 + 1e-12);
      }
    }
  });

  it("selects no row by comparing with a number that is not there", () => {
    const line: Line = { operation: "greater", column: 0, number: 0 };
    expect(runLines([line], [[0.5], [0.6]], [])[0]!.rows).toEqual([false, false]);
  });

  it("finds the best row among those selected alone", () => {
    const rows = vector([0.2, 0.9, 0.8]);
    const table = matrix([[0.9], [0.3], [0.6]]);
    const found = best(new Tape(), table, rows, (entry, so) => entry > so);
    expect(toRows(found)).toEqual([[0], [0], [1]]);
  });
});

describe("a hardened program", () => {
  it("gives the answer of direct calculation for every kind of question", () => {
    const next = random(2);
    for (const kind of kinds) {
      for (let i = 0; i < 20; i++) {
        const question = randomQuestion(next, kind);
        const table = randomTable(next);
        const lines = question.program.map((each): Line => ({ column: 0, number: 0, ...each }));
        const given = runLines(lines, table, question.numbers).at(-1)!.scalar;
        expect(given).toBeCloseTo(answer(question, table), 9);
      }
    }
  });

  it("reads in words", () => {
    const print = (line: Line) => printLine(line, ["sun", "rain"], [".40"]);
    expect(print({ operation: "greater", column: 1, number: 0 })).toBe(
      "keep the rows where rain > .40",
    );
    expect(print({ operation: "argmin", column: 0, number: 0 })).toBe(
      "keep the row with least sun",
    );
  });
});

describe("a programmer", () => {
  it("chooses by distributions, and hardens to the largest of each", () => {
    const programmer = createProgrammer(random(3), shape);
    const steps = runProgrammer(new Tape({ record: false }), programmer, asked(small));
    for (const { choice, attention } of steps) {
      for (const each of [choice.operation, choice.column, choice.pivot!, attention]) {
        expect(each.data.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
      }
    }
    const lines = harden(steps.map(({ choice }) => choice));
    expect(lines).toHaveLength(3);
    const { data } = steps[0]!.choice.column;
    expect(lines[0]!.column).toBe(data.indexOf(Math.max(...data)));
  });

  it("has the gradients that small changes of its weights show", () => {
    const programmer = createProgrammer(random(4), shape);
    expectGradients({ ...programmer.weights }, (tape) => {
      const steps = runProgrammer(tape, programmer, asked(small));
      const { choice, result } = steps.at(-1)!;
      return [huber(tape, result.scalar, vector([2]), 0.5), entropy(tape, choice.operation)];
    });
  });
});
