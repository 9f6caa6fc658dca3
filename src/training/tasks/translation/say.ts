import { speak } from "../../../models/attention/speak.ts";
import { encode, type Translator } from "../../../models/attention/translator.ts";
import { Tape } from "../../../models/autodiff/tape.ts";
import { frenchOf, marker, rowsOfEnglish } from "./rows.ts";

/** Words of a sentence that is being said, before it is given up. */
const limit = 60;

/** A sentence that a translator says, and where it looks at each word. */
export interface Said {
  readonly french: readonly string[];
  /** For each French word, the weight of each English one; nothing if it does not attend. */
  readonly weights: readonly (readonly number[])[] | undefined;
  /** The probability of the whole sentence. */
  readonly probability: number;
}

/** What sentences are worked out on: the next one is given the same tensors, and nothing of them is kept. */
const tape = new Tape({ record: false });

/**
 * Translates a sentence.
 *
 * @param english at least one word
 * @param beam how many sentences to keep on the way; 1 takes the most probable word each time
 * @returns as many sentences, the most probable first
 * @throws RangeError for an unknown word
 */
export function say({ shape, weights }: Translator, english: readonly string[], beam = 1): Said[] {
  tape.reset();
  const encoded = encode(tape, shape, weights, [rowsOfEnglish(english)]);
  const found = speak(tape, weights, encoded, { begin: marker, end: marker, beam, limit });
  return found.map(({ words, steps, logProbability }) => {
    const french = frenchOf(words);
    const attention = steps.slice(0, french.length).map((step) => step.attention);
    const attends = shape.attention !== undefined;
    return {
      french,
      weights: attends ? attention.map((each) => Array.from(each!.weights.data)) : undefined,
      probability: Math.exp(logProbability),
    };
  });
}
