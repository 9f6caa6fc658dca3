/**
 * The file format of trained weights. All numbers are little-endian.
 *
 *     bytes 0–3    "NNW" and a zero byte
 *     bytes 4–7    the version of the format, 1
 *     bytes 8–11   the length of the header in bytes, h
 *     bytes 12–15  the CRC-32 of everything from byte 16 to the end
 *     h bytes      the header: JSON in UTF-8, { model, tensors }
 *     the rest     the tensors' numbers, in the order of the header, with nothing between
 *
 * `model` says what the weights are weights of. A tensor's entry is { name, rows, cols, type } and,
 * for the type "int8", scale: a number is then its signed byte times the scale. The type "float16"
 * is IEEE 754 binary16.
 */
import { Tensor } from "../autodiff/tensor.ts";
import { crc32 } from "./crc32.ts";
import { fromFloat16, toFloat16 } from "./float16.ts";
import { parseHeader, type TensorEntry } from "./header.ts";
import type { Weights } from "./weights.ts";

/** How the numbers of a tensor are stored: in one byte with a scale, or in two. */
export type WeightType = "int8" | "float16";

/** What a file of weights says. */
export interface WeightsFile {
  /** What the weights are weights of. */
  readonly model: Readonly<Record<string, unknown>>;
  readonly weights: Weights;
}

/** Thrown for bytes that are not a whole, unaltered file of weights of a known version. */
export class WeightsFileError extends Error {
  override readonly name = "WeightsFileError";
}

const magic = [0x4e, 0x4e, 0x57, 0];
const version = 1;
const preamble = 16;
const bytesOf = { int8: 1, float16: 2 };

/** Writes weights to bytes, every tensor in the given type. */
export function encodeWeights({ model, weights }: WeightsFile, type: WeightType): Uint8Array {
  const entries: TensorEntry[] = Object.entries(weights).map(([name, { rows, cols, data }]) => ({
    name,
    rows,
    cols,
    type,
    ...(type === "int8" && { scale: data.reduce((a, b) => Math.max(a, Math.abs(b)), 0) / 127 }),
  }));
  const header = new TextEncoder().encode(JSON.stringify({ model, tensors: entries }));
  const bytes = new Uint8Array(preamble + header.length + dataLength(entries));
  const view = new DataView(bytes.buffer);
  bytes.set(magic);
  view.setUint32(4, version, true);
  view.setUint32(8, header.length, true);
  bytes.set(header, preamble);
  let at = preamble + header.length;
  for (const { name, scale } of entries) {
    for (const value of weights[name]!.data) {
      if (scale === undefined) view.setUint16(at, toFloat16(value), true);
      else view.setInt8(at, scale === 0 ? 0 : Math.round(value / scale));
      at += bytesOf[type];
    }
  }
  view.setUint32(12, crc32(bytes.subarray(preamble)), true);
  return bytes;
}

/**
 * Reads weights from bytes.
 *
 * @throws WeightsFileError for a foreign, newer, truncated or altered file
 */
export function decodeWeights(bytes: Uint8Array): WeightsFile {
  if (magic.some((byte, i) => bytes[i] !== byte)) {
    throw new WeightsFileError("This is not a file of weights: it does not begin with NNW");
  }
  if (bytes.length < preamble) throw truncated(bytes.length, preamble);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = view.getUint32(4, true);
  if (found !== version) {
    throw new WeightsFileError(
      `This file of weights has version ${found}; version ${version} can be read`,
    );
  }
  const start = preamble + view.getUint32(8, true);
  if (bytes.length < start) throw truncated(bytes.length, start);
  const sound = crc32(bytes.subarray(preamble)) === view.getUint32(12, true);
  const { model, tensors } = readHeader(bytes.subarray(preamble, start));
  const length = start + dataLength(tensors);
  if (bytes.length < length) throw truncated(bytes.length, length);
  if (!sound) throw altered("its checksum is another");
  if (bytes.length > length) throw altered(`it has ${bytes.length - length} bytes too many`);

  const weights: Record<string, Tensor> = {};
  let at = start;
  for (const { name, rows, cols, type, scale } of tensors) {
    const tensor = new Tensor(rows, cols);
    for (let i = 0; i < tensor.data.length; i++) {
      tensor.data[i] =
        scale === undefined ? fromFloat16(view.getUint16(at, true)) : view.getInt8(at) * scale;
      at += bytesOf[type];
    }
    weights[name] = tensor;
  }
  return { model, weights };
}

function readHeader(bytes: Uint8Array) {
  const header = parseHeader(new TextDecoder().decode(bytes));
  if (!header) throw altered("its header cannot be read");
  return header;
}

function dataLength(entries: readonly TensorEntry[]): number {
  return entries.reduce((total, { rows, cols, type }) => total + rows * cols * bytesOf[type], 0);
}

/** The error for a file in which there is no whole model of a kind. */
export function foreign(kind: string, why: string): WeightsFileError {
  return new WeightsFileError(`This file of weights holds no ${kind}: ${why}`);
}

function truncated(length: number, expected: number): WeightsFileError {
  return new WeightsFileError(
    `This file of weights is truncated: ${length} bytes of at least ${expected}`,
  );
}

function altered(why: string): WeightsFileError {
  return new WeightsFileError(`This file of weights has been altered: ${why}`);
}
