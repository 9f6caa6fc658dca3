import fc from "fast-check";
import { expect, test } from "vitest";
import { random } from "../../../../src/models/random.ts";
import {
  alphabet,
  randomUtterance,
  sideOf,
  spokenWords,
  voices,
} from "../../../../src/training/tasks/speech/utterances.ts";

const utterances = fc.integer().map((seed) => ({ seed, utterance: randomUtterance(random(seed)) }));

test("there are forty words and forty-eight voices, each once", () => {
  expect(new Set(spokenWords).size).toBe(40);
  expect(new Set(voices).size).toBe(48);
});

test("an utterance is one or two of the words, within the ranges of speed and pitch", () => {
  fc.assert(
    fc.property(utterances, ({ seed, utterance }) => {
      const { text, voice, speed, pitch } = utterance;
      expect(randomUtterance(random(seed))).toEqual(utterance);
      const words = text.split(" ");
      expect([1, 2]).toContain(words.length);
      expect(words.every((word) => spokenWords.includes(word))).toBe(true);
      expect([...text].every((letter) => alphabet.includes(letter))).toBe(true);
      expect(voices).toContain(voice);
      expect(speed >= 140 && speed <= 200 && pitch >= 30 && pitch <= 70).toBe(true);
    }),
  );
});

test("a voice is held out whatever it says, two words and a manner whoever speaks", () => {
  fc.assert(
    fc.property(utterances, utterances, ({ utterance: a }, { utterance: b }) => {
      const mixed = sideOf({ ...a, voice: b.voice });
      if (sideOf(b) === "voice") expect(mixed).toBe("voice");
      else if (sideOf(a) === "words" || sideOf(a) === "manner") expect(mixed).toBe(sideOf(a));
    }),
  );
});

test("some voices are held out, most are not, and every word is trained on", () => {
  const heldOut = voices.filter(
    (voice) => sideOf({ text: "zero", voice, speed: 160, pitch: 50 }) === "voice",
  );
  expect(heldOut.length).toBeGreaterThanOrEqual(3);
  expect(heldOut.length).toBeLessThanOrEqual(10);
  const voice = voices.find((voice) => !heldOut.includes(voice))!;
  for (const text of spokenWords)
    expect(sideOf({ text, voice, speed: 160, pitch: 50 })).toBe("training");
});

test("some speeds and some pitches are held out", () => {
  const of = (speed: number, pitch: number) => sideOf({ text: "zero", voice: "f2", speed, pitch });
  const speeds = Array.from({ length: 61 }, (_, i) => 140 + i);
  const pitches = Array.from({ length: 41 }, (_, i) => 30 + i);
  expect(speeds.filter((speed) => of(speed, 50) === "manner")).toHaveLength(7);
  expect(pitches.filter((pitch) => of(160, pitch) === "manner")).toHaveLength(2);
});
