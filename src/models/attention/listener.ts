import { concatenate, stack } from "../autodiff/arrange.ts";
import { ShapeError } from "../autodiff/shape-error.ts";
import type { Tape } from "../autodiff/tape.ts";
import type { Tensor } from "../autodiff/tensor.ts";
import { bidirectionalGru, bidirectionalGruPlan } from "../cells/bidirectional-gru.ts";
import type { Random } from "../random.ts";
import { createWeights, type Plan } from "../weights/plan.ts";
import type { Weights } from "../weights/weights.ts";
import { decoderPlan, type Encoded, subject } from "./decoder.ts";

/** The measures of a network that listens to sound and spells what it hears. */
export interface ListenerShape {
  /** Numbers in a frame of sound. */
  readonly bands: number;
  /** Units of the two bidirectional layers, each way. */
  readonly lower: number;
  readonly upper: number;
  /** Letters, with the mark that stands at both ends. */
  readonly letters: number;
  readonly embedding: number;
  /** Units of the network that spells. */
  readonly speller: number;
  readonly inner: number;
  /** Units of the network that scores the moments. */
  readonly attention: number;
}

/** A network that listens and spells, trained or in training. */
export interface Listener {
  readonly shape: ListenerShape;
  readonly weights: Weights;
}

/** Frames that one moment, an item of the attention, is made of. */
export const framesPerMoment = 2;

/** The tensors of a network that listens and spells. */
export function listenerPlan(shape: ListenerShape): Plan {
  const { bands, lower, upper } = shape;
  return {
    ...bidirectionalGruPlan("lower", bands, lower),
    ...bidirectionalGruPlan("upper", 4 * lower, upper),
    ...decoderPlan({
      vocabulary: shape.letters,
      embedding: shape.embedding,
      units: shape.speller,
      inner: shape.inner,
      context: 2 * upper,
      attention: shape.attention,
    }),
  };
}

/** Such a network's weights, random. */
export function createListener(random: Random, shape: ListenerShape): Weights {
  return createWeights(random, listenerPlan(shape));
}

/**
 * Listens to sounds from both ends: two bidirectional layers, of which the upper takes the
 * states of the lower two at once (Chan et al. 2015, section 3.1; their pyramid has four layers of
 * LSTM cells and halves the steps three times). The speller begins in a state of zeros: all that
 * it hears, it hears by attention.
 *
 * @param frames a batch of sounds of one length, by time: each batch × bands, their number a
 *   multiple of `framesPerMoment`
 * @param recall see `bidirectionalGru`
 * @throws ShapeError
 */
export function listen(
  tape: Tape,
  shape: ListenerShape,
  weights: Weights,
  frames: readonly Tensor[],
  recall?: (state: Tensor) => Tensor,
): Encoded {
  const first = frames[0];
  if (!first || frames.length % framesPerMoment !== 0) {
    throw new ShapeError(
      "listen",
      `there must be a multiple of ${framesPerMoment} frames, not ${frames.length}`,
      first ? { first } : {},
    );
  }
  const lower = bidirectionalGru(tape, weights, "lower", frames, recall);
  const upper = bidirectionalGru(tape, weights, "upper", pairs(tape, lower.outputs), recall);
  const start = tape.tensor(first.rows, shape.speller);
  start.data.fill(0);
  return { about: subject(tape, weights, stack(tape, upper.outputs)), start };
}

/** Each two successive steps side by side. */
function pairs(tape: Tape, steps: readonly Tensor[]): Tensor[] {
  return Array.from({ length: steps.length / 2 }, (_, i) =>
    concatenate(tape, steps[2 * i]!, steps[2 * i + 1]!),
  );
}
