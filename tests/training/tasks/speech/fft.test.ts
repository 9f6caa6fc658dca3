import fc from "fast-check";
import { expect, test } from "vitest";
import { fft } from "../../../../src/training/tasks/speech/fft.ts";

const signals = fc.integer({ min: 0, max: 6 }).chain((power) =>
  fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), {
    minLength: 2 ** power,
    maxLength: 2 ** power,
  }),
);

test("it is the sum that defines it", () => {
  fc.assert(
    fc.property(signals, (signal) => {
      const re = Float64Array.from(signal, ([x]) => x);
      const im = Float64Array.from(signal, ([, y]) => y);
      fft(re, im);
      signal.forEach((_, k) => {
        let [x, y] = [0, 0];
        signal.forEach(([a, b], n) => {
          const angle = (-2 * Math.PI * k * n) / signal.length;
          x += a * Math.cos(angle) - b * Math.sin(angle);
          y += a * Math.sin(angle) + b * Math.cos(angle);
        });
        expect(re[k]).toBeCloseTo(x, 8);
        expect(im[k]).toBeCloseTo(y, 8);
      });
    }),
    { numRuns: 40 },
  );
});

test("sizes other than powers of two are refused", () => {
  expect(() => fft(new Float64Array(6), new Float64Array(6))).toThrow("6 and 6 numbers");
  expect(() => fft(new Float64Array(4), new Float64Array(8))).toThrow(RangeError);
  expect(() => fft(new Float64Array(0), new Float64Array(0))).toThrow(RangeError);
});
