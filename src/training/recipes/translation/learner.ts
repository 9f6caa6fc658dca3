import { encode, type Translator } from "../../../models/attention/translator.ts";
import type { Random } from "../../../models/random.ts";
import type { Learner } from "../../recipe.ts";
import { marker, rowsOfEnglish, rowsOfFrench } from "../../tasks/translation/rows.ts";
import type { Translation } from "../../tasks/translation/translate.ts";
import { dictate } from "../dictation.ts";

/** A translator that learns to say each French word, given the right ones before it. */
export function translationLearner(
  { shape, weights }: Translator,
  draw: (random: Random) => readonly Translation[],
): Learner {
  return {
    weights,
    loss(tape, random) {
      const sentences = draw(random);
      const english = sentences.map((sentence) => rowsOfEnglish(sentence.english));
      const french = sentences.map((sentence) => rowsOfFrench(sentence.french));
      const encoded = encode(tape, shape, weights, english);
      const markers = { begin: marker, end: marker };
      return { ...dictate(tape, weights, encoded, french, markers), difficulty: 0 };
    },
  };
}
