import { describe, expect, it } from "vitest";
import { compute } from "../../diagrams/attention-scoring/compute.ts";
import diagram from "../../diagrams/attention-scoring/index.ts";
import { networks } from "../../diagrams/attention-scoring/networks.ts";
import { params, type ScoringParams } from "../../diagrams/attention-scoring/params.ts";
import { largest } from "../../diagrams/attention-scoring/scores.ts";
import type { State } from "../../src/diagram.ts";
import { random } from "../../src/models/random.ts";
import { initialState } from "../../src/state.ts";
import { randomState } from "./states.ts";

type Scoring = State<ScoringParams>;

const next = random(9);
const first = initialState(params) as Scoring;
const states = [first, ...Array.from({ length: 30 }, () => randomState(next, diagram) as Scoring)];
const ways = ["dot", "additive"] as const;
const heaviest = (weights: readonly number[]) => weights.indexOf(Math.max(...weights));
const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, part, i) => sum + part * b[i]!, 0);

describe.each(ways)("%s", (way) => {
  it("makes a score of the terms that are drawn over it", () => {
    for (const state of states) {
      const { terms, scores } = compute(state)[way];
      const shares = way === "dot" ? [1, 1] : compute(state).shares;
      for (const [i, score] of scores.entries()) {
        const column = terms.map((line) => line[i]!);
        expect(dot(shares, column)).toBeCloseTo(score, 12);
      }
    }
  });

  it("draws no score beyond its cell", () => {
    for (const state of states) {
      for (const score of compute(state)[way].scores) {
        expect(Math.abs(score)).toBeLessThanOrEqual(largest);
      }
    }
  });

  it("shares out the whole of the attention, and reads the items' sum by it", () => {
    for (const state of states) {
      const { weights, context } = compute(state)[way];
      expect(
        dot(
          weights,
          weights.map(() => 1),
        ),
      ).toBeCloseTo(1, 12);
      for (const axis of [0, 1]) {
        const components = state.items.map((item) => item[axis]!);
        expect(context[axis]).toBeCloseTo(dot(weights, components), 12);
      }
    }
  });

  it("keeps the order of the items at every temperature, and looks wider when it is warm", () => {
    for (const state of states) {
      const cold = compute({ ...state, temperature: 0.05 })[way].weights;
      const warm = compute({ ...state, temperature: 2 })[way].weights;
      expect(heaviest(warm)).toBe(heaviest(cold));
      expect(Math.max(...warm)).toBeLessThanOrEqual(Math.max(...cold));
    }
  });

  it("has the slopes along the scores that the formula gives, which add up to nought", () => {
    for (const state of states) {
      const { slopes, weights } = compute({ ...state, target: "item4" })[way];
      const { scores } = slopes!;
      for (const [i, slope] of scores.entries()) {
        const share = (i === 3 ? 1 : 0) - weights[i]!;
        expect(slope).toBeCloseTo((weights[3]! * share) / state.temperature, 10);
      }
      expect(scores.reduce((sum, slope) => sum + slope, 0)).toBeCloseTo(0, 10);
    }
  });

  it("has the slopes that nudging the query finds", () => {
    const sloped: Scoring = { ...first, target: "item2" };
    const weight = (query: readonly number[]) => compute({ ...sloped, query })[way].weights[1]!;
    const step = 1e-6;
    const { query } = sloped;
    for (const [axis, slope] of compute(sloped)[way].slopes!.query.entries()) {
      const along = (by: number) => weight(query.with(axis, query[axis]! + by));
      expect(slope).toBeCloseTo((along(step) - along(-step)) / (2 * step), 6);
    }
  });
});

describe("the two ways", () => {
  it("nearly agree where the network is set to direction, save that a longer query hardly sharpens it", () => {
    const along: Scoring = { ...first, network: "along" };
    const long = compute({ ...along, query: first.query.map((part) => 2 * part) });
    const short = compute(along);
    expect(heaviest(short.additive.weights)).toBe(heaviest(short.dot.weights));
    expect(Math.max(...long.dot.weights)).toBeGreaterThan(0.9);
    expect(Math.max(...long.additive.weights)).toBeLessThan(Math.max(...short.additive.weights));
  });

  it("differ at the start: the dot product takes the long item, the network the near one", () => {
    const { dot: product, additive } = compute(first);
    expect(heaviest(product.weights)).toBe(0);
    expect(heaviest(additive.weights)).toBe(1);
  });

  it("answer a query of twice the length alike or not: the dot product's scores double", () => {
    for (const state of states) {
      const half = state.query.map((part) => part / 2);
      const whole = compute(state);
      const { dot: product } = compute({ ...state, query: half });
      for (const [i, score] of product.scores.entries()) {
        expect(2 * score).toBeCloseTo(whole.dot.scores[i]!, 12);
      }
    }
  });

  it("keep the network's scores within the sum of its shares, however long the query", () => {
    for (const network of ["near", "along", "untrained"] as const) {
      const bound = networks[network]().v.data.reduce((sum, v) => sum + Math.abs(v), 0);
      const { additive } = compute({ ...first, network, query: [1e3, -1e3] });
      for (const score of additive.scores) expect(Math.abs(score)).toBeLessThanOrEqual(bound);
    }
  });

  it("let the dot product look at all items alike without a query, not the network", () => {
    const { dot: product, additive } = compute({ ...first, query: [0, 0] });
    for (const weight of product.weights) expect(weight).toBeCloseTo(0.2, 12);
    expect(heaviest(additive.weights)).toBe(1);
  });

  it("put the network that is set to nearness on the item that is nearest the query along both axes", () => {
    for (const state of states) {
      const items = state.items.with(3, state.query);
      const { additive } = compute({ ...state, network: "near", items });
      const most = Math.max(...additive.scores);
      expect(additive.scores[3]).toBeCloseTo(most, 12);
    }
  });
});
