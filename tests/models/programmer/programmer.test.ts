import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { softmax } from "../../../src/models/autodiff/softmax.ts";
import { Tape } from "../../../src/models/autodiff/tape.ts";
import { matrix, scalar, Tensor, toRows, vector } from "../../../src/models/autodiff/tensor.ts";
import { pipeOperations, pipeStep } from "../../../src/models/programmer/pipe.ts";
import {
  hardenPipe,
  type PipeLine,
  pipeExpression,
  printPipe,
  runPipe,
} from "../../../src/models/programmer/pipe-program.ts";
import { select } from "../../../src/models/programmer/select.ts";
import { tableOperations, tableStep } from "../../../src/models/programmer/table.ts";
import { hardenTable, printTable } from "../../../src/models/programmer/table-program.ts";
import { expectGradients, randomDistribution, randomTensor } from "../finite-differences.ts";

/** A program of three lines on three inputs. */
const programs = fc
  .tuple(...[3, 4, 5].map((values) => fc.tuple(fc.nat(3), fc.nat(values - 1), fc.nat(values - 1))))
  .map((lines) =>
    lines.map(
      ([operation, left, right]): PipeLine => ({
        operation: pipeOperations[operation!]!,
        left: left!,
        right: right!,
      }),
    ),
  );

/** The distribution that chooses one of `count`. */
const oneHot = (count: number, chosen: number) =>
  vector(Array.from({ length: count }, (_, i) => (i === chosen ? 1 : 0)));

describe("the arithmetic programmer", () => {
  test("has the gradient of finite differences", () => {
    for (const [batch, count] of [
      [1, 1],
      [2, 3],
      [3, 5],
    ] as const) {
      const values = randomTensor(batch, count, 1);
      const choice = {
        operation: randomDistribution(batch, 4, 2),
        left: randomDistribution(batch, count, 3),
        right: randomDistribution(batch, count, 4),
      };
      expectGradients({ values, ...choice }, (tape) =>
        Object.values(pipeStep(tape, values, choice)),
      );
    }
  });
  test("with certain choices computes what the hardened program computes", () => {
    const input = fc.double({ min: -2, max: 2, noNaN: true });
    const inputs = fc.array(input, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(programs, inputs, (program, inputs) => {
        const choices = program.map(({ operation, left, right }, i) => ({
          operation: oneHot(4, pipeOperations.indexOf(operation)),
          left: oneHot(3 + i, left),
          right: oneHot(3 + i, right),
        }));
        const tape = new Tape();
        let values = vector(inputs);
        for (const choice of choices) values = pipeStep(tape, values, choice).values;
        expect(hardenPipe(choices)).toEqual(program);
        runPipe(program, inputs).forEach((value, i) => {
          expect(values.data[i]).toBeCloseTo(value, 10);
        });
      }),
    );
  });
  test("hardens to what is most probable, in each member of a batch", () => {
    const tape = new Tape();
    const choice = {
      operation: softmax(
        tape,
        matrix([
          [0, 0, 3, 0],
          [2, 0, 0, 0],
        ]),
      ),
      left: matrix([
        [0.6, 0.4],
        [0.1, 0.9],
      ]),
      right: matrix([
        [0.2, 0.8],
        [0.5, 0.5],
      ]),
    };
    expect(hardenPipe([choice], 0)).toEqual([{ operation: "×", left: 0, right: 1 }]);
    expect(hardenPipe([choice], 1)).toEqual([{ operation: "+", left: 1, right: 0 }]);
  });
  test("prints its program line by line, and as one expression", () => {
    const program: PipeLine[] = [
      { operation: "+", left: 0, right: 1 },
      { operation: "keep", left: 3, right: 0 },
      { operation: "×", left: 4, right: 2 },
    ];
    expect(printPipe(program, ["a", "b", "c"])).toBe("x1 = a + b\nx2 = x1\nx3 = x2 × c");
    expect(pipeExpression(program, ["a", "b", "c"])).toBe("(a + b) × c");
  });
});

describe("select", () => {
  test("has the gradient of finite differences", () => {
    const rows = randomTensor(2, 3, 1);
    const columns = randomTensor(2, 4, 2);
    expectGradients({ rows, columns }, (tape) => select(tape, rows, columns));
  });
});

describe("the programmer on tables", () => {
  const cities = matrix([
    [10, 1],
    [20, 5],
    [30, 9],
  ]);
  const state = {
    table: cities,
    row1: vector([0, 1, 1]),
    row2: vector([1, 1, 0]),
    scalar1: scalar(4),
    scalar3: scalar(10),
    greaterThan: scalar(4),
    lesserThan: scalar(25),
  };
  const run = (operation: (typeof tableOperations)[number], column: number) =>
    tableStep(new Tape(), state, {
      operation: oneHot(9, tableOperations.indexOf(operation)),
      column: oneHot(2, column),
    });

  test("with a certain choice does what the operation says, and nothing else", () => {
    expect(run("sum", 0).scalar.data[0]).toBe(50);
    expect(run("count", 0).scalar.data[0]).toBe(2);
    expect(run("difference", 0).scalar.data[0]).toBe(6);
    expect(toRows(run("greater", 1).rows)).toEqual([[0, 1, 1]]);
    expect(toRows(run("lesser", 0).rows)).toEqual([[1, 1, 0]]);
    expect(toRows(run("and", 0).rows)).toEqual([[0, 1, 0]]);
    expect(toRows(run("or", 0).rows)).toEqual([[1, 1, 1]]);
    expect(toRows(run("reset", 0).rows)).toEqual([[1, 1, 1]]);
    expect(toRows(run("assign", 1).lookup)).toEqual([
      [0, 0],
      [0, 1],
      [0, 1],
    ]);
    expect(run("and", 0).scalar.data[0]).toBe(0);
    expect(toRows(run("sum", 0).rows)).toEqual([[0, 0, 0]]);
  });
  test("has the gradient of finite differences in batches too", () => {
    const batch = {
      table: randomTensor(2 * 3, 2, 1),
      row1: randomTensor(2, 3, 2),
      row2: randomTensor(2, 3, 3),
      scalar1: randomTensor(2, 1, 4),
      scalar3: randomTensor(2, 1, 5),
      // Off every entry: a comparison is a step.
      greaterThan: new Tensor(2, 1, Float64Array.of(9, -9)),
      lesserThan: new Tensor(2, 1, Float64Array.of(-9, 9)),
    };
    const choice = {
      operation: randomDistribution(2, 9, 6),
      column: randomDistribution(2, 2, 7),
    };
    expectGradients({ ...batch, ...choice }, (tape) =>
      Object.values(tableStep(tape, batch, choice)),
    );
  });
  test("hardens to a program that can be read", () => {
    const step = (operation: number, column: number) => ({
      operation: oneHot(9, operation),
      column: oneHot(2, column),
    });
    const program = hardenTable([step(3, 1), step(0, 0)]);
    expect(program).toEqual([
      { operation: "greater", column: 1 },
      { operation: "sum", column: 0 },
    ]);
    const names = { columns: ["people", "area"], greaterThan: 4, lesserThan: 25 };
    expect(printTable(program, names)).toBe(
      "greater: select the rows where area > 4\nsum: sum people over the selected rows",
    );
  });
});
