import { concatenate, stack } from "../autodiff/arrange.ts";
import { tanh } from "../autodiff/elementwise.ts";
import { linear } from "../autodiff/linear.ts";
import type { Tape } from "../autodiff/tape.ts";
import { bidirectional, type Step } from "../cells/bidirectional.ts";
import { embed } from "../cells/embed.ts";
import { gru } from "../cells/gru.ts";
import type { Random } from "../random.ts";
import { biases, createWeights, type Plan, uniform } from "../weights/plan.ts";
import type { Weights } from "../weights/weights.ts";
import { decoderPlan, type Encoded, subject } from "./decoder.ts";

/** The measures of an encoder and decoder for translation. */
export interface TranslatorShape {
  /** Words of the language that is read, and of the language that is spoken. */
  readonly source: number;
  readonly target: number;
  readonly embedding: number;
  /** Units of the encoder, each way. */
  readonly encoder: number;
  readonly decoder: number;
  readonly inner: number;
  /** Units of the scoring network; undefined for the decoder that does not attend. */
  readonly attention: number | undefined;
}

/** A trained translator, or one in training. */
export interface Translator {
  readonly shape: TranslatorShape;
  readonly weights: Weights;
}

/** The tensors of a translator. */
export function translatorPlan(shape: TranslatorShape): Plan {
  const { source, embedding, encoder: units } = shape;
  const fanIn = embedding + units;
  const cell = (name: string) => ({
    [`${name}.word`]: uniform(3 * units, embedding, fanIn),
    [`${name}.hidden`]: uniform(3 * units, units, fanIn),
    [`${name}.bias`]: biases(3 * units),
    [`${name}.hiddenBias`]: biases(3 * units),
  });
  return {
    "encoder.embedding": uniform(source, embedding, embedding),
    ...cell("forward"),
    ...cell("backward"),
    "start.backward": uniform(shape.decoder, units, units),
    "start.bias": biases(shape.decoder),
    ...decoderPlan({
      vocabulary: shape.target,
      embedding,
      units: shape.decoder,
      inner: shape.inner,
      context: 2 * units,
      attention: shape.attention,
    }),
  };
}

/** A translator's weights, random. */
export function createTranslator(random: Random, shape: TranslatorShape): Weights {
  return createWeights(random, translatorPlan(shape));
}

/**
 * Reads sentences from both ends. The decoder that attends gets the states at all words; the one
 * that does not gets the last state of each direction, through which everything must pass.
 *
 * @param sentences a batch of sentences of one length, as row numbers of the embedding
 */
export function encode(
  tape: Tape,
  shape: TranslatorShape,
  weights: Weights,
  sentences: readonly (readonly number[])[],
): Encoded {
  const zero = tape.tensor(sentences.length, shape.encoder);
  zero.data.fill(0);
  const cell =
    (name: string): Step =>
    (state, input) =>
      gru(
        tape,
        state,
        {
          hidden: weights[`${name}.hidden`]!,
          bias: weights[`${name}.bias`]!,
          hiddenBias: weights[`${name}.hiddenBias`]!,
        },
        [[input, weights[`${name}.word`]!]],
      );
  const words = sentences[0]!.map((_, t) =>
    embed(
      tape,
      weights["encoder.embedding"]!,
      sentences.map((sentence) => sentence[t]!),
    ),
  );
  const { outputs, first, last } = bidirectional(
    tape,
    words,
    zero,
    cell("forward"),
    cell("backward"),
  );
  return {
    about:
      shape.attention === undefined
        ? { context: concatenate(tape, last, first) }
        : subject(tape, weights, stack(tape, outputs)),
    start: tanh(tape, linear(tape, [[first, weights["start.backward"]!]], weights["start.bias"]!)),
  };
}
