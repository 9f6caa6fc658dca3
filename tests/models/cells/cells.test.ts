import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Tape } from "../../../src/models/autodiff/tape.ts";
import { Tensor, toRows, vector } from "../../../src/models/autodiff/tensor.ts";
import { bidirectional } from "../../../src/models/cells/bidirectional.ts";
import { embed } from "../../../src/models/cells/embed.ts";
import { gru } from "../../../src/models/cells/gru.ts";
import { lstm } from "../../../src/models/cells/lstm.ts";
import { rnn } from "../../../src/models/cells/rnn.ts";
import { expectGradients, randomTensor } from "../finite-differences.ts";

const shapes = fc.record({
  batch: fc.integer({ min: 1, max: 3 }),
  units: fc.integer({ min: 1, max: 4 }),
  inputs: fc.integer({ min: 1, max: 4 }),
  seed: fc.integer(),
});

describe("recurrent cells", () => {
  test("have the gradients of finite differences", () => {
    fc.assert(
      fc.property(shapes, ({ batch, units, inputs, seed }) => {
        const tensors = (gates: number) => ({
          x: randomTensor(batch, inputs, seed),
          w: randomTensor(gates * units, inputs, seed + 1),
          h: randomTensor(batch, units, seed + 2),
          u: randomTensor(gates * units, units, seed + 3),
          b: randomTensor(1, gates * units, seed + 4),
          c: randomTensor(batch, units, seed + 5),
          hiddenBias: randomTensor(1, gates * units, seed + 6),
        });
        const p = tensors(1);
        expectGradients(p, (tape) => rnn(tape, p.h, p.u, p.b, [[p.x, p.w]]));
        const l = tensors(4);
        expectGradients(l, (tape) => Object.values(lstm(tape, l, l.u, l.b, [[l.x, l.w]])));
        const g = tensors(3);
        const weights = { hidden: g.u, bias: g.b, hiddenBias: g.hiddenBias };
        expectGradients(g, (tape) => gru(tape, g.h, weights, [[g.x, g.w]]));
      }),
      { numRuns: 25, seed: 3 },
    );
  });
  test("stay finite when all their gates are saturated", () => {
    const huge = (rows: number, cols: number) => {
      const result = randomTensor(rows, cols, rows * 31 + cols);
      for (let i = 0; i < result.data.length; i++) result.data[i]! *= 1e4;
      return result;
    };
    const x = huge(2, 3);
    const h = randomTensor(2, 2, 1);
    const tape = new Tape();
    const long = lstm(tape, { h, c: huge(2, 2) }, huge(8, 2), huge(1, 8), [[x, huge(8, 3)]]);
    const short = gru(tape, h, { hidden: huge(6, 2), bias: huge(1, 6), hiddenBias: huge(1, 6) }, [
      [x, huge(6, 3)],
    ]);
    for (const value of [...long.h.data, ...long.c.data, ...short.data]) {
      expect(value).toSatisfy(Number.isFinite);
    }
  });
  test("an LSTM whose forget gate is open and input gate shut keeps what it knows", () => {
    const c = vector([0.3, -7]);
    const bias = vector([-1e3, -1e3, 1e3, 1e3, 0, 0, 0, 0]);
    const zeros = new Tensor(8, 2);
    const next = lstm(new Tape(), { h: new Tensor(1, 2), c }, zeros, bias, [
      [vector([1, 1]), zeros],
    ]);
    expect(toRows(next.c)).toEqual(toRows(c));
  });
});

describe("embed", () => {
  test("has the gradient of finite differences, for words used more than once too", () => {
    const table = randomTensor(4, 3, 1);
    expectGradients({ table }, (tape) => embed(tape, table, [2, 0, 2]));
  });
  test("refuses a word that is not in its table", () => {
    expect(() => embed(new Tape(), new Tensor(4, 3), [4])).toThrow(
      "embed: word 4 is not one of the 4 in the table",
    );
  });
});

describe("bidirectional", () => {
  test("knows at each place what comes before and what comes after", () => {
    const inputs = [1, 10, 100].map((x) => vector([x]));
    // A cell that adds up what it has seen.
    const step = (state: Tensor, input: Tensor) => vector([state.data[0]! + input.data[0]!]);
    const both = bidirectional(new Tape(), inputs, vector([0]), step, step);
    expect(both.outputs.map((output) => [...output.data])).toEqual([
      [1, 111],
      [11, 110],
      [111, 100],
    ]);
    expect(both.last.data[0]).toBe(111);
    expect(both.first.data[0]).toBe(111);
  });
});
