import { concatenate } from "../autodiff/arrange.ts";
import { tanh } from "../autodiff/elementwise.ts";
import { linear } from "../autodiff/linear.ts";
import type { Tape } from "../autodiff/tape.ts";
import type { Tensor } from "../autodiff/tensor.ts";
import { embed } from "../cells/embed.ts";
import { gru } from "../cells/gru.ts";
import { biases, type Plan, uniform } from "../weights/plan.ts";
import type { Weights } from "../weights/weights.ts";
import { type Attention, additiveAttention, additiveKeys, type Scorer } from "./attend.ts";

/** The measures of a network that says a sequence of words about something it has seen. */
export interface DecoderShape {
  readonly vocabulary: number;
  readonly embedding: number;
  readonly units: number;
  /** Units between state, context and logits. */
  readonly inner: number;
  /** The width of a context, and so of the items that are attended to. */
  readonly context: number;
  /** Units of the network that scores the items; without attention there is none. */
  readonly attention: number | undefined;
}

/** What a decoder speaks about: items to attend to, or one context that has to do for all words. */
export type Subject = Items | { readonly context: Tensor };

/** batch·count × width, and what the scoring network makes of them. */
interface Items {
  readonly items: Tensor;
  readonly keys: Tensor;
}

/** What an encoder hands to a decoder. */
export interface Encoded {
  readonly about: Subject;
  /** The decoder's first state: batch × units. */
  readonly start: Tensor;
}

/** One word with what led to it. */
export interface DecoderStep {
  /** Where it looked; a decoder without attention does not look. */
  readonly attention: Attention | undefined;
  /** batch × context. */
  readonly context: Tensor;
  /** batch × units. */
  readonly state: Tensor;
  /** batch × vocabulary; their softmax is the distribution over the word to come. */
  readonly logits: Tensor;
}

/** The tensors of a decoder. */
export function decoderPlan(shape: DecoderShape): Plan {
  const { vocabulary, embedding, units, inner, context, attention } = shape;
  const fanIn = embedding + context + units;
  return {
    "decoder.embedding": uniform(vocabulary, embedding, embedding),
    ...(attention !== undefined && {
      "decoder.query": uniform(attention, units + embedding, units + embedding),
      "decoder.key": uniform(attention, context, context),
      "decoder.v": uniform(1, attention, attention),
    }),
    "decoder.word": uniform(3 * units, embedding, fanIn),
    "decoder.context": uniform(3 * units, context, fanIn),
    "decoder.hidden": uniform(3 * units, units, fanIn),
    "decoder.bias": biases(3 * units),
    "decoder.hiddenBias": biases(3 * units),
    "inner.state": uniform(inner, units, units + context),
    "inner.context": uniform(inner, context, units + context),
    "inner.bias": biases(inner),
    "output.inner": uniform(vocabulary, inner, inner),
    "output.bias": biases(vocabulary),
  };
}

/** Makes items ready to be attended to. */
export function subject(tape: Tape, weights: Weights, items: Tensor): Subject {
  return { items, keys: additiveKeys(tape, items, scorer(weights)) };
}

/**
 * Says the next word: looks at the items, moves on to a new state, and sums up what it knows as
 * logits. As in Bahdanau et al. 2014, section 3.1, but for the query: there it is the state alone,
 * e_ij = a(s_(i−1), h_j); here it is the state and the word before.
 *
 * @param state batch × units
 * @param words the word before, one a member of the batch
 */
export function stepDecoder(
  tape: Tape,
  weights: Weights,
  about: Subject,
  state: Tensor,
  words: readonly number[],
): DecoderStep {
  const word = embed(tape, weights["decoder.embedding"]!, words);
  const { attention, context } = look(tape, weights, about, state, word);
  const next = gru(
    tape,
    state,
    {
      hidden: weights["decoder.hidden"]!,
      bias: weights["decoder.bias"]!,
      hiddenBias: weights["decoder.hiddenBias"]!,
    },
    [
      [word, weights["decoder.word"]!],
      [context, weights["decoder.context"]!],
    ],
  );
  const inner = linear(
    tape,
    [
      [next, weights["inner.state"]!],
      [context, weights["inner.context"]!],
    ],
    weights["inner.bias"]!,
  );
  const logits = linear(
    tape,
    [[tanh(tape, inner), weights["output.inner"]!]],
    weights["output.bias"]!,
  );
  return { attention, context, state: next, logits };
}

function look(
  tape: Tape,
  weights: Weights,
  about: Subject,
  state: Tensor,
  word: Tensor,
): Pick<DecoderStep, "attention" | "context"> {
  if ("context" in about) return { attention: undefined, context: about.context };
  const query = concatenate(tape, state, word);
  const attention = additiveAttention(tape, query, about.items, about.keys, scorer(weights));
  return { attention, context: attention.context };
}

function scorer(weights: Weights): Scorer {
  return {
    query: weights["decoder.query"]!,
    key: weights["decoder.key"]!,
    v: weights["decoder.v"]!,
  };
}
