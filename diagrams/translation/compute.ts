import type { State } from "../../src/diagram.ts";
import type { Translator } from "../../src/models/attention/translator.ts";
import { countWeights } from "../../src/models/weights/weights.ts";
import { say } from "../../src/training/tasks/translation/say.ts";
import { englishWords, frenchWords } from "../../src/training/tasks/translation/vocabulary.ts";
import { wrongWords } from "../../src/training/tasks/translation/wrong-words.ts";
import { remember } from "../kit/remember.ts";
import { printedFrench, printedWords } from "../kit/sentence/printed.ts";
import { readSentence } from "../kit/sentence/read.ts";
import { heldOut } from "./held-out.ts";
import type { TranslationParams } from "./params.ts";
import type { TranslationValues } from "./values.ts";

/** A translator that says nothing anew while only the word that is looked at changes. */
export function speakerOf(translator: Translator) {
  const speak = (english: readonly string[], beam: number) => say(translator, english, beam);
  return { translator, say: remember(speak) };
}

/** Reads the sentence and lets the model translate it, if it knows all the words. */
export function compute(
  { sentence, time, beam }: State<TranslationParams>,
  { translator, say }: ReturnType<typeof speakerOf>,
): TranslationValues {
  const { words, isCut, unknown, right, misfit } = readSentence(sentence);
  const canSay = words.length > 0 && unknown.length === 0;
  const found = canSay ? say(words, beam) : [];
  const { french, weights } = found[0] ?? { french: [], weights: [] };
  const shown = time === 0 ? french.length : Math.min(time, french.length);
  const wrong = right ? wrongWords(french, right.french) : french.map(() => false);
  const isRight = right?.french.join(" ") === french.join(" ");
  return {
    english: printedWords(words),
    isCut,
    unknown,
    ...(misfit !== undefined && { misfit }),
    isUnfinished: canSay && !right && misfit === undefined,
    french,
    weights: weights!,
    shown,
    ...(time > 0 && shown > 0 && { now: shown - 1 }),
    wrong,
    ...(right && canSay && !isRight && { right: printedFrench(right.french) }),
    said: printedFrench(french.slice(0, shown)).replace(
      /\.$/,
      shown < french.length ? "\u00a0…" : ".",
    ),
    whole: printedFrench(french),
    alternatives:
      beam === 1
        ? []
        : found.map(({ french, probability }) => ({ text: printedFrench(french), probability })),
    heldOut,
    knows: {
      english: englishWords.length,
      french: frenchWords.length,
      parameters: countWeights(translator.weights),
    },
  };
}
