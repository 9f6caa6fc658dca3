import { expect, test } from "vitest";
import { decoderPlan } from "../../../src/models/attention/decoder.ts";
import { Tape } from "../../../src/models/autodiff/tape.ts";
import { Tensor } from "../../../src/models/autodiff/tensor.ts";
import { random } from "../../../src/models/random.ts";
import { createWeights } from "../../../src/models/weights/plan.ts";
import { dictate } from "../../../src/training/recipes/dictation.ts";

const weights = createWeights(
  random(3),
  decoderPlan({
    vocabulary: 5,
    embedding: 3,
    units: 4,
    inner: 3,
    context: 2,
    attention: undefined,
  }),
);
const markers = { begin: 0, end: 1 };

function dictated(sentences: readonly number[][]) {
  const rows = sentences.length;
  const tape = new Tape();
  const encoded = { about: { context: new Tensor(rows, 2) }, start: new Tensor(rows, 4) };
  const { loss, accuracy } = dictate(tape, weights, encoded, sentences, markers);
  return { loss: loss.data[0]!, accuracy };
}

test("sentences of several lengths count by their words, as if each were dictated alone", () => {
  const [short, long] = [[2], [3, 4, 2, 2]];
  const alone = [short, long].map((sentence) => ({
    ...dictated([sentence]),
    words: sentence.length + 1,
  }));
  const words = alone[0]!.words + alone[1]!.words;
  const mean = (of: "loss" | "accuracy") =>
    alone.reduce((sum, one) => sum + one[of] * one.words, 0) / words;
  const together = dictated([short, long]);
  expect(together.loss).toBeCloseTo(mean("loss"), 12);
  expect(together.accuracy).toBeCloseTo(mean("accuracy"), 12);
});

test("a decoder that knows nothing loses about the logarithm of the vocabulary a word", () => {
  expect(dictated([[2, 3, 4]]).loss).toBeGreaterThan(1);
  expect(dictated([[2, 3, 4]]).loss).toBeLessThan(2.5);
});
