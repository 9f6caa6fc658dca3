import { createTranslator, type Translator } from "../../../models/attention/translator.ts";
import { translatorFrom } from "../../../models/attention/translator-from-file.ts";
import { adam } from "../../optimizer.ts";
import type { Evaluation, Measure, Recipe } from "../../recipe.ts";
import { cosineAtEnd, warmUp } from "../../schedule.ts";
import { example, randomSentence } from "../../tasks/translation/sentences.ts";
import { type Translation, translate } from "../../tasks/translation/translate.ts";
import { englishWords, frenchWords } from "../../tasks/translation/vocabulary.ts";
import { runningMean } from "../curriculum.ts";
import { createCorpus } from "./corpus.ts";
import { translationLearner } from "./learner.ts";
import { heldOut, measureByLength, shareAligned, shareRight } from "./measure.ts";

const settings = {
  shape: {
    source: englishWords.length,
    /** The words, and the marker. */
    target: frenchWords.length + 1,
    embedding: 32,
    encoder: 32,
    decoder: 64,
    inner: 40,
    attention: 32,
  },
  sentences: 200_000,
  batch: 64,
  rate: 0.003,
  warmUp: 100,
  decay: { from: 0.5, to: 0.02 },
  updates: 5_000,
  /** Then the rate rises once more, and falls: rare turns, such as "de" before a vowel, come last. */
  again: { rate: 0.0015, decay: { from: 0, to: 0.02 }, updates: 1_500 },
  /**
   * The shares that must come out right: of held-out sentences, and of those with an adjective and a
   * noun never seen together; and of words that must look where they should.
   */
  right: 0.99,
  rightPairs: 0.99,
  aligned: 0.95,
} as const;

const updates = settings.updates + settings.again.updates;

/** Translating the grammar's English into French. */
export const translation = recipe("translation", settings.shape.attention);

/** The same model, data and schedule, but all that the decoder gets of a sentence is one vector. */
export const translationWithoutAttention = recipe("translation-without-attention", undefined);

function recipe(name: string, attention: number | undefined): Recipe {
  const shape = { ...settings.shape, attention };
  return {
    name,
    settings: { ...settings, shape },
    model: { translator: shape },
    type: "int8",
    updates: updates + 1,
    start: { update: 0, level: 0, average: 6, rate: rateAt(0), status: "learning" },
    create(random) {
      const corpus = createCorpus(random, settings.sentences);
      const translator = { shape, weights: createTranslator(random, shape) };
      return translationLearner(translator, (random) => corpus.batch(random, settings.batch));
    },
    optimizer: adam,
    follow(progress, { loss }) {
      const { update } = progress;
      const average = runningMean(progress.average, loss);
      const status = update < updates ? "learning" : "learnt";
      return { ...progress, average, rate: rateAt(update), status };
    },
    evaluate: (trained) => evaluate(translatorFrom(trained)),
  };
}

/** The learning rate of the update after so many. */
function rateAt(update: number): number {
  const { rate, decay, updates, again } = settings;
  return update < updates
    ? rate * warmUp(update, settings.warmUp) * cosineAtEnd(update / updates, decay)
    : again.rate * cosineAtEnd((update - updates) / again.updates, again.decay);
}

function evaluate(translator: Translator): Evaluation {
  const sentences = heldOut(500, (random) => randomSentence(random, "sentence"));
  const pairs = heldOut(300, (random) => randomSentence(random, "pair"));
  const measures: Measure[] = [
    {
      quantity: "sentences without a wrong word",
      value: shareRight(translator, sentences),
      outOf: 1,
      on: { sentences: sentences.length },
      trained: true,
    },
    {
      quantity: "sentences with an adjective and noun never seen together, without a wrong word",
      value: shareRight(translator, pairs),
      outOf: 1,
      on: { sentences: pairs.length },
      trained: false,
    },
    ...measureByLength(translator, 100),
  ];
  // What does not attend is there to be compared with, however good it is.
  if (translator.shape.attention === undefined) return { accepted: true, measures };
  const aligned = shareAligned(translator, sentences);
  return {
    accepted:
      measures[0]!.value >= settings.right &&
      measures[1]!.value >= settings.rightPairs &&
      aligned >= settings.aligned &&
      isExampleCrossed(translator),
    measures: [
      ...measures,
      {
        quantity: "French words whose attention is highest on an English word they stand for",
        value: aligned,
        outOf: 1,
        on: { sentences: sentences.length },
        trained: true,
      },
    ],
  };
}

/** Whether the article's first sentence comes out right, each word looking where it should. */
function isExampleCrossed(translator: Translator): boolean {
  const sentence = translate(example.split(" ")) as Translation;
  return shareRight(translator, [sentence]) === 1 && shareAligned(translator, [sentence]) === 1;
}
