import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Tensor } from "../../../src/models/autodiff/tensor.ts";
import { crc32 } from "../../../src/models/weights/crc32.ts";
import { decodeWeights, encodeWeights } from "../../../src/models/weights/file.ts";
import { fromFloat16, toFloat16 } from "../../../src/models/weights/float16.ts";
import { randomTensor } from "../finite-differences.ts";

const file = {
  model: { name: "a model", units: 3 },
  weights: { "cell.input": randomTensor(3, 4, 1), "cell.bias": new Tensor(1, 3) },
};

describe("a file of weights", () => {
  test.each(["int8", "float16"] as const)("in %s gives back names, shapes and numbers", (type) => {
    const { model, weights } = decodeWeights(encodeWeights(file, type));
    expect(model).toEqual(file.model);
    expect(Object.keys(weights)).toEqual(Object.keys(file.weights));
    for (const [name, { rows, cols, data }] of Object.entries(file.weights)) {
      const read = weights[name]!;
      expect([read.rows, read.cols]).toEqual([rows, cols]);
      const largest = Math.max(...data.map(Math.abs));
      const error = type === "int8" ? largest / 254 : largest / 2048;
      read.data.forEach((value, i) => {
        expect(Math.abs(value - data[i]!)).toBeLessThanOrEqual(error * (1 + 1e-12));
      });
    }
  });
  test("written twice has the same bytes, and what was read can be written again unchanged", () => {
    for (const type of ["int8", "float16"] as const) {
      const bytes = encodeWeights(file, type);
      expect(encodeWeights(file, type)).toEqual(bytes);
      expect(encodeWeights(decodeWeights(bytes), type)).toEqual(bytes);
    }
  });
  test("can be read from the middle of a larger buffer", () => {
    const bytes = encodeWeights(file, "float16");
    const larger = new Uint8Array(bytes.length + 7);
    larger.set(bytes, 5);
    expect(decodeWeights(larger.subarray(5, 5 + bytes.length)).model).toEqual(file.model);
  });
  test("says so when it is truncated, wherever it ends", () => {
    const bytes = encodeWeights(file, "int8");
    for (let length = 4; length < bytes.length; length++) {
      expect(() => decodeWeights(bytes.subarray(0, length)), `${length} bytes`).toThrow(
        /^This file of weights is truncated: \d+ bytes of at least \d+$/,
      );
    }
  });
  test("says so when any of its bytes was altered", () => {
    const bytes = encodeWeights(file, "int8");
    fc.assert(
      fc.property(
        fc.integer({ min: 12, max: bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, change) => {
          const other = bytes.slice();
          other[at]! ^= change;
          expect(() => decodeWeights(other)).toThrow(/altered|truncated/);
        },
      ),
    );
  });
  test("says so when something was added", () => {
    const bytes = encodeWeights(file, "int8");
    expect(() => decodeWeights(Uint8Array.of(...bytes, 0))).toThrow(/has been altered/);
  });
  test("says so when it is newer", () => {
    const bytes = encodeWeights(file, "int8");
    bytes[4] = 2;
    expect(() => decodeWeights(bytes)).toThrow(
      "This file of weights has version 2; version 1 can be read",
    );
  });
  test("says so when it is none", () => {
    for (const text of ["", "<!doctype html>", "NNX\0 and something more to read"]) {
      expect(() => decodeWeights(new TextEncoder().encode(text))).toThrow(
        "This is not a file of weights",
      );
    }
  });
  test("whose header lacks something is refused, even with the right checksum", () => {
    for (const header of [
      "not JSON",
      "{}",
      '{"model":{},"tensors":[{"name":"w","rows":1,"cols":1,"type":"int8"}]}',
      '{"model":{},"tensors":[{"name":"w","rows":-1,"cols":1,"type":"float16"}]}',
      '{"model":{},"tensors":[{"name":"w","rows":1,"cols":1,"type":"float64"}]}',
      '{"model":[],"tensors":[]}',
    ]) {
      const text = new TextEncoder().encode(header);
      const bytes = new Uint8Array(16 + text.length);
      bytes.set(encodeWeights(file, "int8").subarray(0, 8));
      bytes.set(text, 16);
      new DataView(bytes.buffer).setUint32(8, text.length, true);
      new DataView(bytes.buffer).setUint32(12, crc32(text), true);
      expect(() => decodeWeights(bytes), header).toThrow("its header cannot be read");
    }
  });
});

describe("16-bit numbers", () => {
  test("come back as themselves, all of them", () => {
    for (let bits = 0; bits < 0x10000; bits++) {
      const value = fromFloat16(bits);
      if (!Number.isNaN(value)) expect(toFloat16(value)).toBe(bits);
    }
  });
  test("are the nearest there are", () => {
    fc.assert(
      fc.property(fc.double({ min: -65504, max: 65504, noNaN: true }), (value) => {
        const bits = toFloat16(value);
        const error = Math.abs(fromFloat16(bits) - value);
        for (const neighbour of [bits - 1, bits + 1]) {
          const other = fromFloat16(neighbour & 0xffff);
          if (Number.isFinite(other)) {
            expect(error).toBeLessThanOrEqual(Math.abs(other - value));
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
  test("end at infinity", () => {
    expect(fromFloat16(toFloat16(65519))).toBe(65504);
    expect(fromFloat16(toFloat16(-65520))).toBe(Number.NEGATIVE_INFINITY);
    expect(fromFloat16(toFloat16(Number.NaN))).toBeNaN();
  });
});

test("CRC-32 has its check value", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});
