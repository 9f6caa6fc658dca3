import type { State } from "../../src/diagram.ts";
import { additiveScores } from "../../src/models/attention/additive-scores.ts";
import { additiveKeys, attendBy, type Scorer } from "../../src/models/attention/attend.ts";
import { dotScores } from "../../src/models/attention/dot-scores.ts";
import { columns, concatenate, tile } from "../../src/models/autodiff/arrange.ts";
import { reciprocal, tanh } from "../../src/models/autodiff/elementwise.ts";
import { linear } from "../../src/models/autodiff/linear.ts";
import { scaleRows } from "../../src/models/autodiff/scale-rows.ts";
import { Tape } from "../../src/models/autodiff/tape.ts";
import { matrix, scalar, type Tensor, toRows, vector } from "../../src/models/autodiff/tensor.ts";
import { networks } from "./networks.ts";
import type { ScoringParams } from "./params.ts";
import type { Scoring, ScoringValues } from "./values.ts";

/** Scores the items in both ways, and back again where slopes are wanted. */
export function compute(state: State<ScoringParams>): ScoringValues {
  const { query, items, temperature } = state;
  const target = state.target === "none" ? undefined : Number(state.target.slice("item".length));
  const scorer = networks[state.network]();
  const dot = attend(state, target, dotScores);
  const additive = attend(state, target, (tape, query, items) => {
    const projected = linear(tape, [[withOne(tape, query), scorer.query]]);
    return additiveScores(tape, projected, additiveKeys(tape, items, scorer), scorer.v);
  });
  return {
    query,
    items,
    temperature,
    dot: { ...dot, terms: query.map((part, axis) => items.map((item) => part * item[axis]!)) },
    additive: { ...additive, terms: unitsOf(state, scorer) },
    shares: Array.from(scorer.v.data),
    ...(target !== undefined && { target }),
  };
}

type Score = (tape: Tape, query: Tensor, items: Tensor) => Tensor;

/** Attends by `score`, its scores divided by the temperature. */
function attend(
  state: State<ScoringParams>,
  target: number | undefined,
  score: Score,
): Omit<Scoring, "terms"> {
  const tape = new Tape({ record: target !== undefined });
  const query = vector(state.query);
  const items = matrix(state.items);
  const scores = score(tape, query, items);
  const cooled = scaleRows(tape, reciprocal(tape, scalar(state.temperature)), scores);
  const { weights, context } = attendBy(tape, cooled, items);
  const values = {
    scores: Array.from(scores.data),
    weights: Array.from(weights.data),
    context: Array.from(context.data),
  };
  if (target === undefined) return values;
  tape.backward(columns(tape, weights, target - 1, 1));
  return {
    ...values,
    slopes: { scores: Array.from(scores.grad), query: Array.from(query.grad) },
  };
}

/** What each unit of the network says of each item: tanh(Wq q + b + Wk x), units × items. */
function unitsOf({ query, items }: State<ScoringParams>, scorer: Scorer): number[][] {
  const tape = new Tape({ record: false });
  const asked = tile(tape, withOne(tape, vector(query)), items.length);
  const sums = linear(tape, [
    [asked, scorer.query],
    [matrix(items), scorer.key],
  ]);
  const byItem = toRows(tanh(tape, sums));
  return Array.from({ length: sums.cols }, (_, unit) => byItem.map((row) => row[unit]!));
}

/** The query with a third component that is always 1, so that each unit has a bias. */
const withOne = (tape: Tape, query: Tensor) => concatenate(tape, query, scalar(1));
