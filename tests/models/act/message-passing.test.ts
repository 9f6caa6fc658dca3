import { describe, expect, test } from "vitest";
import {
  createMessageNetwork,
  type Graphs,
  type MessageShape,
  ponderGraphs,
} from "../../../src/models/act/message-passing.ts";
import { addRows } from "../../../src/models/autodiff/add-rows.ts";
import { log } from "../../../src/models/autodiff/elementwise.ts";
import { Tape } from "../../../src/models/autodiff/tape.ts";
import { matrix, Tensor, toRows } from "../../../src/models/autodiff/tensor.ts";
import { random } from "../../../src/models/random.ts";
import { expectGradients, randomTensor, randomUniform } from "../finite-differences.ts";

const shape: MessageShape = {
  features: 2,
  channels: 3,
  answers: 2,
  activation: "tanh",
  mixes: "answers",
};
const budget = { epsilon: 0.05, limit: 4 };

/** Two graphs: a string of three nodes, and one of two beside a lone node. */
const graphs: Graphs = {
  features: randomTensor(6, 2, 3),
  arrows: [
    [0, 1],
    [1, 2],
    [3, 4],
  ],
  members: [
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 1],
    [4, 1],
    [5, 1],
  ],
  count: 2,
};

describe("addRows", () => {
  test("adds along pairs, and leaves 0 where nothing leads", () => {
    const x = matrix([
      [1, 2],
      [10, 20],
      [100, 200],
    ]);
    const out = addRows(
      new Tape(),
      x,
      [
        [0, 1],
        [2, 1],
        [1, 2],
      ],
      3,
    );
    expect(toRows(out)).toEqual([
      [0, 0],
      [101, 202],
      [10, 20],
    ]);
  });
  test("has the gradient of finite differences", () => {
    const x = randomTensor(3, 2, 1);
    expectGradients({ x }, (tape) =>
      addRows(
        tape,
        x,
        [
          [0, 1],
          [2, 1],
          [0, 0],
        ],
        2,
      ),
    );
  });
});

test("log has the gradient of finite differences", () => {
  const x = randomUniform(2, 3, 1, 0.1, 3);
  expectGradients({ x }, (tape) => log(tape, x));
});

describe("ponderGraphs", () => {
  test.each(["answers", "states"] as const)(
    "has the gradient of finite differences, mixing %s",
    (mixes) => {
      const network = createMessageNetwork(random(1), { ...shape, mixes });
      expectGradients({ ...network.weights, features: graphs.features }, (tape) => {
        const { answer, ponder, logits } = ponderGraphs(tape, network, graphs, budget);
        return [answer, ponder, logits];
      });
    },
  );
  test("one graph does not see the others", () => {
    const network = createMessageNetwork(random(2), shape);
    const together = ponderGraphs(new Tape(), network, graphs, budget);
    const alone = ponderGraphs(
      new Tape(),
      network,
      {
        features: new Tensor(3, 2, graphs.features.data.slice(6)),
        arrows: [[0, 1]],
        members: [
          [0, 0],
          [1, 0],
          [2, 0],
        ],
        count: 1,
      },
      budget,
    );
    expect(alone.steps[0]).toBe(together.steps[1]);
    toRows(alone.answer)[0]!.forEach((share, i) => {
      expect(share).toBeCloseTo(toRows(together.answer)[1]![i]!, 12);
    });
  });
  test("news travels by one arrow a step, along the arrows alone", () => {
    const network = createMessageNetwork(random(3), shape);
    const never = { epsilon: 0, limit: 4 };
    const states = (first: number) => {
      const features = new Tensor(6, 2, graphs.features.data.slice());
      features.data[0] = first;
      const { nodes } = ponderGraphs(new Tape(), network, { ...graphs, features }, never);
      return nodes.map((step) => toRows(step).map(String));
    };
    const [one, other] = [states(1), states(-1)];
    one.forEach((step, n) => {
      const reached = step.map((state, node) => state !== other[n]![node]);
      expect(reached).toEqual([0, 1, 2, 3, 4, 5].map((node) => node <= Math.min(n, 2)));
    });
  });
  test("answers and proposals are distributions", () => {
    const network = createMessageNetwork(random(4), shape);
    const { answer, proposals } = ponderGraphs(new Tape(), network, graphs, budget);
    for (const row of [...toRows(answer), ...toRows(proposals)]) {
      expect(row.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    }
  });
});
