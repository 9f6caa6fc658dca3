import { expect, test } from "vitest";
import { prepare } from "../../../../src/training/tasks/speech/clip.ts";

const rate = 22050;

function tone(hertz: number, length: number, loudness: number): number[] {
  return Array.from(
    { length },
    (_, i) => loudness * Math.sin((2 * Math.PI * hertz * (i + 0.5)) / rate),
  );
}

test("half a second of speech keeps its length without the silence around it", () => {
  const silence = Array<number>(8000).fill(0);
  const samples = Float64Array.from([...silence, ...tone(500, 11025, 0.2), ...silence]);
  const clip = prepare({ sampleRate: rate, samples });
  expect(clip.sampleRate).toBe(11025);
  expect(Math.abs(clip.samples.length / 11025 - 0.56)).toBeLessThan(0.01);
});

test("the loudest sample is brought to .98", () => {
  const samples = Float64Array.from(tone(300, 6000, 0.1));
  const clip = prepare({ sampleRate: rate, samples });
  expect(Math.max(...clip.samples.map(Math.abs))).toBeCloseTo(0.98);
});

test("a tone too high for the new rate does not come back as another", () => {
  const low = tone(500, 8000, 0.5);
  const high = tone(8000, 8000, 0.5);
  const mixed = Float64Array.from(low, (sample, i) => sample + high[i]!);
  const middle = (samples: Float64Array) => [...samples.slice(1000, 2000)];
  const clean = middle(prepare({ sampleRate: rate, samples: Float64Array.from(low) }).samples);
  const power = (samples: number[]) => samples.reduce((sum, sample) => sum + sample ** 2, 0);
  const filtered = middle(prepare({ sampleRate: rate, samples: mixed }).samples);
  expect(power(filtered) / power(clean)).toBeGreaterThan(0.9);
  expect(power(filtered) / power(clean)).toBeLessThan(1.1);
});

test("silence alone is an empty clip, and another rate is refused", () => {
  expect(prepare({ sampleRate: rate, samples: new Float64Array(500) }).samples).toHaveLength(0);
  expect(() => prepare({ sampleRate: 8000, samples: new Float64Array(5) })).toThrow(
    "8000 samples a second; 22050 are expected",
  );
});
