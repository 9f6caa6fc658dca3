import fc from "fast-check";
import { expect, test } from "vitest";
import { bands } from "../../../../src/training/tasks/speech/log-mel.ts";
import {
  decodeSpectrograms,
  encodeSpectrograms,
} from "../../../../src/training/tasks/speech/quantised.ts";

const band = fc.double({ min: -3, max: 4.9, noNaN: true });
const frame = fc.array(band, { minLength: bands, maxLength: bands });
const spectrograms = fc.array(fc.array(frame, { minLength: 1, maxLength: 5 }), { maxLength: 3 });

test("a spectrogram comes back with an error of at most 1/64", () => {
  fc.assert(
    fc.property(spectrograms, (sounds) => {
      const back = decodeSpectrograms(encodeSpectrograms(sounds));
      expect(back.map(({ length }) => length)).toEqual(sounds.map(({ length }) => length));
      sounds.flat(2).forEach((value, i) => {
        expect(Math.abs(back.flat(2)[i]! - value)).toBeLessThanOrEqual(1 / 64 + 1e-9);
      });
    }),
    { numRuns: 30 },
  );
});

test("a file that is cut off is refused", () => {
  const bytes = encodeSpectrograms([[Array(bands).fill(0)]]);
  expect(() => decodeSpectrograms(bytes.subarray(0, -1))).toThrow(RangeError);
});
