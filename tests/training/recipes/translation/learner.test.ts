import { expect, test } from "vitest";
import {
  createTranslator,
  type TranslatorShape,
} from "../../../../src/models/attention/translator.ts";
import { Tape } from "../../../../src/models/autodiff/tape.ts";
import { random } from "../../../../src/models/random.ts";
import { adam } from "../../../../src/training/optimizer.ts";
import { createCorpus } from "../../../../src/training/recipes/translation/corpus.ts";
import { translationLearner } from "../../../../src/training/recipes/translation/learner.ts";
import {
  translation,
  translationWithoutAttention,
} from "../../../../src/training/recipes/translation/translation.ts";
import { say } from "../../../../src/training/tasks/translation/say.ts";
import { longestSentence, sideOf } from "../../../../src/training/tasks/translation/sentences.ts";
import {
  type Translation,
  translate,
} from "../../../../src/training/tasks/translation/translate.ts";
import {
  englishWords,
  frenchWords,
} from "../../../../src/training/tasks/translation/vocabulary.ts";

const small: TranslatorShape = {
  source: englishWords.length,
  target: frenchWords.length + 1,
  embedding: 8,
  encoder: 6,
  decoder: 8,
  inner: 8,
  attention: 6,
};
const translated = (english: string) => translate(english.split(" ")) as Translation;

const total = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);

/** The loss of a batch, for a translator that never changes. */
function lossOf(shape: TranslatorShape, sentences: readonly Translation[]): number {
  const translator = { shape, weights: createTranslator(random(2), shape) };
  const learner = translationLearner(translator, () => sentences);
  return learner.loss(new Tape(), random(1), 0).loss.data[0]!;
}

test("a batch has sentences of one length, none of them held out, and comes from its seed alone", () => {
  const corpus = createCorpus(random(1), 300);
  for (let seed = 0; seed < 20; seed++) {
    const batch = corpus.batch(random(seed), 16);
    expect(batch).toHaveLength(16);
    expect(new Set(batch.map(({ english }) => english.length)).size).toBe(1);
    for (const sentence of batch) {
      expect(sideOf(sentence.english)).toBe("training");
      expect(sentence.french.length).toBeLessThanOrEqual(longestSentence);
    }
    expect(createCorpus(random(1), 300).batch(random(seed), 16)).toEqual(batch);
  }
});

test.each([
  ["attends", small],
  ["does not attend", { ...small, attention: undefined }],
])("the loss of a translator that %s is the mean over the words of its batch", (_, shape) => {
  const one = translated("he has arrived in London");
  const other = translated("she did not leave for Paris");
  const third = translated("the law is very important");
  expect(one.english.length).toBe(third.english.length);
  expect(one.french.length).not.toBe(other.french.length);
  const [a, b] = [lossOf(shape, [one]), lossOf(shape, [third])];
  const [m, n] = [one.french.length + 1, third.french.length + 1];
  expect(lossOf(shape, [one, third])).toBeCloseTo((a * m + b * n) / (m + n), 12);
});

test.each([
  ["attends", small],
  ["does not attend", { ...small, attention: undefined }],
])("a translator that %s begins by learning which words are frequent", (_, shape) => {
  const sentence = translated("the old car was not red");
  const translator = { shape, weights: createTranslator(random(3), shape) };
  const learner = translationLearner(translator, () => [sentence]);
  const optimizer = adam(translator.weights);
  const tape = new Tape();
  const losses = Array.from({ length: 60 }, () => {
    tape.reset();
    const { loss } = learner.loss(tape, random(1), 0);
    tape.backward(loss);
    optimizer.update(0.02);
    return loss.data[0]!;
  });
  expect(losses[0]).toBeCloseTo(Math.log(shape.target), 1);
  expect(losses.at(-1)).toBeLessThan(Math.log(sentence.french.length + 1) + 0.2);
});

test("what is said is ordered by probability, and its attention is shared out in full", () => {
  const translator = { shape: small, weights: createTranslator(random(3), small) };
  const english = "the old car was not red".split(" ");
  const said = say(translator, english, 3);
  expect(said).toHaveLength(3);
  const probabilities = said.map(({ probability }) => probability);
  expect(probabilities).toEqual(probabilities.toSorted((a, b) => b - a));
  for (const { french, weights } of said) {
    expect(weights).toHaveLength(french.length);
    for (const row of weights!) {
      expect(row).toHaveLength(english.length);
      expect(total(row)).toBeCloseTo(1, 9);
    }
  }
  const blind = { shape: { ...small, attention: undefined }, weights: translator.weights };
  expect(say(blind, english)[0]!.weights).toBeUndefined();
});

test("both recipes differ in attention alone, and warm up, hold, fall and begin again alike", () => {
  const settings = ({ settings }: typeof translation) => {
    const { shape, ...rest } = settings as { shape: TranslatorShape };
    return { ...rest, shape: { ...shape, attention: undefined } };
  };
  expect(settings(translation)).toEqual(settings(translationWithoutAttention));
  for (const recipe of [translation, translationWithoutAttention]) {
    const outcome = { loss: 1, accuracy: 0, difficulty: 0 };
    const rate = (update: number) => recipe.follow({ ...recipe.start, update }, outcome).rate;
    expect(recipe.start.rate).toBeCloseTo(0.00003, 12);
    expect([99, 1_000, 2_000].map(rate)).toEqual([0.003, 0.003, 0.003]);
    expect(rate(3_750)).toBeCloseTo(0.003 * 0.51, 12);
    expect(rate(4_999)).toBeCloseTo(0.003 * 0.02, 6);
    expect(rate(5_000)).toBe(0.0015);
    expect(rate(6_500)).toBeCloseTo(0.0015 * 0.02, 12);
    expect(recipe.follow({ ...recipe.start, update: 6_499 }, outcome).status).toBe("learning");
    expect(recipe.follow({ ...recipe.start, update: 6_500 }, outcome).status).toBe("learnt");
  }
});
