import { describe, expect, test } from "vitest";
import { createListener } from "../../../src/models/attention/listener.ts";
import { random } from "../../../src/models/random.ts";
import { measureSpelling } from "../../../src/training/recipes/measure-spelling.ts";
import { speech } from "../../../src/training/recipes/speech.ts";
import { corpusSource, readCorpus } from "../../../src/training/tasks/speech/corpus.ts";
import { bands } from "../../../src/training/tasks/speech/log-mel.ts";
import { alphabet } from "../../../src/training/tasks/speech/utterances.ts";
import { Training } from "../../../src/training/training.ts";

const spoken = [
  { text: "two", voice: "f2", speed: 160, pitch: 50 },
  { text: "one", voice: "f1", speed: 160, pitch: 50 },
  { text: "two", voice: "m3", speed: 160, pitch: 50 },
  { text: "paper tiger", voice: "f2", speed: 160, pitch: 50 },
  { text: "two", voice: "f2", speed: 150, pitch: 50 },
];
const length = 1200;
const index = {
  source: corpusSource,
  utterances: spoken.map((utterance, i) => ({ ...utterance, start: i * length, length })),
};
/** A corpus of five sounds, each another chirp. */
const corpus = {
  "utterances.json": new TextEncoder().encode(JSON.stringify(index)),
  "audio.u8": Uint8Array.from({ length: length * spoken.length }, (_, i) => {
    return 128 + 100 * Math.sin((i % length) * (0.1 + Math.floor(i / length) / 9));
  }),
};

describe("the recipe for speech", () => {
  test("makes the same updates from the same seed and the same corpus", () => {
    const losses = [1, 2].map(() => {
      const training = new Training(speech, 5, corpus);
      return [training.update().loss, training.update().loss];
    });
    expect(losses[0]).toEqual(losses[1]);
    for (const loss of losses[0]!) expect(loss).toSatisfy(Number.isFinite);
  });
  test("cannot begin without its corpus", () => {
    expect(() => new Training(speech, 5)).toThrow(RangeError);
  });
});

describe("spelling, measured", () => {
  const shape = {
    ...{ bands, lower: 2, upper: 2, letters: alphabet.length + 1 },
    ...{ embedding: 2, speller: 3, inner: 2, attention: 2 },
  };
  const listener = { shape, weights: createListener(random(1), shape) };

  test("is measured on what is held out, all together and by kind", () => {
    const measures = measureSpelling(listener, readCorpus(corpus));
    expect(measures.map(({ on }) => on.utterances)).toEqual([3, 3, 1, 1, 1, 1, 1, 1]);
    for (const { value } of measures) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }
  });
});
