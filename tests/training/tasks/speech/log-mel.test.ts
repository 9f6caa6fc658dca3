import { expect, test } from "vitest";
import { random } from "../../../../src/models/random.ts";
import {
  bands,
  frameSize,
  hop,
  logMel,
  mel,
  melFilters,
  sampleRate,
} from "../../../../src/training/tasks/speech/log-mel.ts";

function tone(hertz: number, seconds = 0.3): Float64Array {
  return Float64Array.from(
    { length: Math.round(seconds * sampleRate) },
    (_, i) => 0.5 * Math.sin((2 * Math.PI * hertz * i) / sampleRate),
  );
}

function loudestBand(samples: Float64Array): number {
  const frame = logMel(samples)[5]!;
  return frame.indexOf(Math.max(...frame));
}

test("there is a frame every 128 samples, as long as it is full", () => {
  expect(logMel(new Float64Array(frameSize + 3 * hop))).toHaveLength(4);
  expect(logMel(new Float64Array(frameSize + 3 * hop - 1))).toHaveLength(3);
  expect(logMel(new Float64Array(frameSize - 1))).toEqual([]);
});

test("every frame has 24 bands, and an utterance mean 0 and deviation 1", () => {
  const source = random(1);
  const noise = Float64Array.from({ length: 4000 }, () => source() - 0.5);
  const values = logMel(noise);
  expect(values.every((frame) => frame.length === bands)).toBe(true);
  const flat = values.flat();
  const mean = flat.reduce((sum, value) => sum + value) / flat.length;
  expect(mean).toBeCloseTo(0, 8);
  expect(flat.reduce((sum, value) => sum + value ** 2, 0) / flat.length).toBeCloseTo(1, 6);
});

test("a higher tone is loudest in a higher band", () => {
  const loudest = [120, 300, 700, 1500, 3000, 5000].map((hertz) => loudestBand(tone(hertz)));
  expect(loudest).toEqual([...loudest].sort((a, b) => a - b));
  expect(new Set(loudest).size).toBe(6);
});

test("loudness does not count", () => {
  const quiet = tone(700).map((sample) => sample / 4);
  expect(loudestBand(quiet)).toBe(loudestBand(tone(700)));
});

test("silence is all zeros, not NaN", () => {
  expect(
    logMel(new Float64Array(1000))
      .flat()
      .every((value) => Math.abs(value) < 1e-6),
  ).toBe(true);
});

test("every band listens to something, higher bands to more", () => {
  const sums = melFilters.map((filter) => filter.reduce((sum, weight) => sum + weight));
  expect(sums.every((sum) => sum > 0.5)).toBe(true);
  expect(sums.at(-1)).toBeGreaterThan(4 * sums[0]!);
});

test("a thousand hertz are a thousand mel", () => {
  expect(mel(1000)).toBeCloseTo(1000, 0);
});
