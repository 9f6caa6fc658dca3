import fc from "fast-check";
import { expect, test } from "vitest";
import { readWav, writeWav } from "../../../../src/training/tasks/speech/wav.ts";

const sounds = fc
  .array(fc.float({ min: -1, max: 1, noNaN: true }), { maxLength: 60 })
  .map((samples) => ({ sampleRate: 11025, samples: Float64Array.from(samples) }));

/** A file with a header of 16 bits a sample, as synthesisers write it to a pipe. */
function sixteenBits(samples: readonly number[], change: (view: DataView) => void = () => {}) {
  const bytes = new Uint8Array(44 + 2 * samples.length);
  const view = new DataView(bytes.buffer);
  bytes.set(writeWav({ sampleRate: 22050, samples: new Float64Array() }));
  view.setUint16(34, 16, true);
  view.setUint32(40, 0x7ffff000, true);
  samples.forEach((sample, i) => {
    view.setInt16(44 + 2 * i, sample, true);
  });
  change(view);
  return bytes;
}

test("what is written can be read again, to half a step of 8 bits", () => {
  fc.assert(
    fc.property(sounds, (sound) => {
      const read = readWav(writeWav(sound));
      expect(read.sampleRate).toBe(11025);
      expect(read.samples).toHaveLength(sound.samples.length);
      read.samples.forEach((sample, i) => {
        expect(Math.abs(sample - sound.samples[i]!)).toBeLessThanOrEqual(0.5 / 127 + 1e-9);
      });
    }),
  );
});

test("16 bits are read, whatever size a pipe's header claims", () => {
  const { sampleRate, samples } = readWav(sixteenBits([0, 16384, -32768]));
  expect(sampleRate).toBe(22050);
  expect([...samples]).toEqual([0, 0.5, -1]);
});

test("other chunks before the samples are passed over", () => {
  const plain = writeWav({ sampleRate: 8000, samples: Float64Array.of(0, 1) });
  const list = new Uint8Array(
    [..."LIST"].map((c) => c.charCodeAt(0)).concat([3, 0, 0, 0, 1, 2, 3, 0]),
  );
  const bytes = new Uint8Array([...plain.slice(0, 12), ...list, ...plain.slice(12)]);
  expect([...readWav(bytes).samples]).toEqual([0, 1]);
});

test("a view into a larger buffer is read from its own beginning", () => {
  const plain = writeWav({ sampleRate: 8000, samples: Float64Array.of(0, 1, -1) });
  const buffer = new Uint8Array(plain.length + 7);
  buffer.set(plain, 7);
  expect([...readWav(buffer.subarray(7)).samples]).toEqual([0, 1, -1]);
});

test("other files are refused with a reason", () => {
  expect(() => readWav(new Uint8Array(20))).toThrow("this is not a WAV file");
  expect(() =>
    readWav(writeWav({ sampleRate: 8000, samples: Float64Array.of(0) }).slice(0, 30)),
  ).toThrow("cut off in its format");
  expect(() => readWav(sixteenBits([], (view) => view.setUint16(20, 7, true)))).toThrow(
    "format 7 is not known",
  );
  expect(() => readWav(sixteenBits([], (view) => view.setUint16(22, 2, true)))).toThrow(
    "2 channels",
  );
  expect(() => readWav(sixteenBits([], (view) => view.setUint16(34, 24, true)))).toThrow("24 bits");
  expect(() => readWav(sixteenBits([], (view) => view.setUint8(36, 0)))).toThrow(
    "there are no samples",
  );
});
