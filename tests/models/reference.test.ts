import { describe } from "vitest";
import { halting } from "../../src/models/act/halting.ts";
import {
  additiveAttention,
  additiveKeys,
  dotAttention,
} from "../../src/models/attention/attend.ts";
import { columns } from "../../src/models/autodiff/arrange.ts";
import type { Tape } from "../../src/models/autodiff/tape.ts";
import { scalar, type Tensor } from "../../src/models/autodiff/tensor.ts";
import { gru } from "../../src/models/cells/gru.ts";
import { lstm } from "../../src/models/cells/lstm.ts";
import { rnn } from "../../src/models/cells/rnn.ts";
import { address } from "../../src/models/ntm/address.ts";
import { blend } from "../../src/models/ntm/blend.ts";
import { write } from "../../src/models/ntm/write.ts";
import { tableStep } from "../../src/models/programmer/table.ts";
import { read } from "../../src/models/read.ts";
import { reproduces } from "./reference.ts";

describe("the formulas of the Neural Turing Machine", () => {
  reproduces("ntm-addressing", 6, (tape, x) => ({
    ...address(tape, x.memory!, x.previous!, {
      key: x.key!,
      strength: x.strength!,
      gate: x.gate!,
      shift: x.shift!,
      sharpening: x.sharpening!,
    }),
  }));
  reproduces("ntm-read", 3, (tape, x) => ({ read: read(tape, x.weighting!, x.memory!) }));
  reproduces("ntm-write", 3, (tape, x) => ({
    memory: write(tape, x.memory!, x.weighting!, x.erase!, x.add!),
  }));
  reproduces("blend-write", 3, (tape, x) => ({
    memory: blend(tape, x.memory!, x.weighting!, x.value!),
  }));
});

describe("attention", () => {
  reproduces("dot-attention", 2, (tape, x) => ({
    ...dotAttention(tape, x.query!, x.items!, x.temperature!),
  }));
  reproduces("additive-attention", 2, (tape, x) => {
    const scorer = { query: x.Wq!, key: x.Wk!, v: x.v! };
    const keys = additiveKeys(tape, x.items!, scorer);
    return { ...additiveAttention(tape, x.query!, x.items!, keys, scorer) };
  });
});

describe("recurrent cells", () => {
  reproduces("rnn-cell", 2, (tape, x) => ({ h: rnn(tape, x.h!, x.U!, x.b!, [[x.x!, x.W!]]) }));
  reproduces("lstm-cell", 2, (tape, x) => ({
    ...lstm(tape, { h: x.h!, c: x.c! }, x.U!, x.b!, [[x.x!, x.W!]]),
  }));
  reproduces("gru-cell", 2, (tape, x) => ({
    h: gru(tape, x.h!, { hidden: x.U!, bias: x.bi!, hiddenBias: x.bh! }, [[x.x!, x.W!]]),
  }));
});

describe("adaptive computation time", () => {
  const halts = (tape: Tape, x: Record<string, Tensor>, formula: string) => {
    const epsilon = Number(/epsilon = (\d\.?\d*)/.exec(formula)![1]);
    const { steps, weights, remainder, ponder } = halting(tape, x.logits!, epsilon);
    return {
      steps: scalar(steps[0]!),
      remainder,
      weights: columns(tape, weights, 0, steps[0]!),
      state: read(tape, weights, x.states!),
      ponder,
    };
  };
  reproduces("act-step", 5, halts);
  reproduces("act-ponder", 5, halts);
});

describe("the Neural Programmer on a table", () => {
  const step = (tape: Tape, x: Record<string, Tensor>) => ({
    ...tableStep(
      tape,
      {
        table: x.table!,
        row1: x.row1!,
        row2: x.row2!,
        scalar1: x.scalar1!,
        scalar3: x.scalar3!,
        greaterThan: x.pivot_greater!,
        lesserThan: x.pivot_lesser!,
      },
      { operation: x.ops!, column: x.columns! },
    ),
  });
  reproduces("programmer-step-scalar", 2, step);
  reproduces("programmer-step-rows", 2, step);
  reproduces("programmer-step-lookup", 2, step);
});
