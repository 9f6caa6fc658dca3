import { reciprocal } from "../autodiff/elementwise.ts";
import { linear } from "../autodiff/linear.ts";
import { scaleRows } from "../autodiff/scale-rows.ts";
import { softmax } from "../autodiff/softmax.ts";
import type { Tape } from "../autodiff/tape.ts";
import type { Tensor } from "../autodiff/tensor.ts";
import { read } from "../read.ts";
import { additiveScores } from "./additive-scores.ts";
import { dotScores } from "./dot-scores.ts";

/** Where attention goes, and what it brings back. */
export interface Attention {
  /** How well each item answers the query: batch × count. */
  readonly scores: Tensor;
  /** Their softmax, a distribution: batch × count. */
  readonly weights: Tensor;
  /** The items' sum by these weights: batch × width. */
  readonly context: Tensor;
}

/**
 * Attends by scores found in whatever way.
 *
 * @param scores batch × count
 * @param items batch·count × width
 * @throws ShapeError
 */
export function attendBy(tape: Tape, scores: Tensor, items: Tensor): Attention {
  const weights = softmax(tape, scores);
  return { scores, weights, context: read(tape, weights, items) };
}

/**
 * Attends by dot products.
 *
 *     scores = q · x_i / temperature
 *
 * @param query batch × width
 * @param items batch·count × width
 * @param temperature batch × 1, above 0; the lower, the narrower the focus
 * @throws ShapeError
 */
export function dotAttention(
  tape: Tape,
  query: Tensor,
  items: Tensor,
  temperature: Tensor,
): Attention {
  const products = dotScores(tape, query, items);
  return attendBy(tape, scaleRows(tape, reciprocal(tape, temperature), products), items);
}

/** The weights of the network that scores items in `additiveAttention`. */
export interface Scorer {
  /** Wq: units × the query's width. */
  readonly query: Tensor;
  /** Wk: units × the items' width. */
  readonly key: Tensor;
  /** v: 1 × units. */
  readonly v: Tensor;
}

/** The part of `additiveAttention` that does not depend on the query: Wk x_i, batch·count × units. */
export function additiveKeys(tape: Tape, items: Tensor, scorer: Scorer): Tensor {
  return linear(tape, [[items, scorer.key]]);
}

/**
 * Attends by a small network: Bahdanau et al. 2014, eqs 5 and 6.
 *
 *     scores = v · tanh(Wq q + Wk x_i)
 *
 * @param query batch × its width
 * @param items batch·count × width
 * @param keys what `additiveKeys` made of the items
 * @throws ShapeError
 */
export function additiveAttention(
  tape: Tape,
  query: Tensor,
  items: Tensor,
  keys: Tensor,
  scorer: Scorer,
): Attention {
  const projected = linear(tape, [[query, scorer.query]]);
  return attendBy(tape, additiveScores(tape, projected, keys, scorer.v), items);
}
