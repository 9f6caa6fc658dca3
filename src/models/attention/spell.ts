import type { Tape } from "../autodiff/tape.ts";
import { vector } from "../autodiff/tensor.ts";
import { type Listener, listen } from "./listener.ts";
import { speak } from "./speak.ts";

/** A letter that was heard. */
export interface SpelledLetter {
  /** Its number; the last one is the mark that ends the spelling. */
  readonly letter: number;
  /** How sure the network was of it. */
  readonly probability: number;
  /** Where it listened: a distribution over the moments. */
  readonly attention: readonly number[];
}

/** The most letters of a spelling, with the mark at its end. */
const limit = 24;

/**
 * Spells a sound, letter by letter, each time with the most probable letter.
 *
 * @param frames shape [frames, bands], their number a multiple of `framesPerMoment`
 * @returns the letters; the mark at the end is among them if the network came to an end
 */
export function spell(
  tape: Tape,
  { shape, weights }: Listener,
  frames: readonly ArrayLike<number>[],
): SpelledLetter[] {
  const end = shape.letters - 1;
  const encoded = listen(tape, shape, weights, frames.map(vector));
  const [best] = speak(tape, weights, encoded, { begin: end, end, beam: 1, limit });
  return best!.words.map((letter, i) => {
    const { attention, logits } = best!.steps[i]!;
    return {
      letter,
      probability: probabilityOf(letter, logits.data),
      attention: [...attention!.weights.data],
    };
  });
}

/** The softmax of `logits` at one place. */
function probabilityOf(place: number, logits: Float64Array): number {
  return 1 / logits.reduce((total, logit) => total + Math.exp(logit - logits[place]!), 0);
}
