/** Sound: samples from −1 to 1, and how many there are a second. */
export interface Sound {
  sampleRate: number;
  samples: Float64Array;
}

/**
 * Reads a WAV file of one channel, with 8 or 16 bits a sample and without compression.
 *
 * @throws RangeError for any other file
 */
export function readWav(bytes: Uint8Array): Sound {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || name(bytes, 0) !== "RIFF" || name(bytes, 8) !== "WAVE")
    throw new RangeError("wav: this is not a WAV file");
  let format: { bits: number; sampleRate: number } | undefined;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = view.getUint32(at + 4, true);
    if (name(bytes, at) === "fmt ") format = readFormat(view, at + 8);
    if (name(bytes, at) === "data") {
      if (!format) throw new RangeError("wav: the samples come before their format");
      // A program that writes to a pipe cannot know the size: what is there is all.
      const data = bytes.subarray(at + 8, Math.min(bytes.length, at + 8 + size));
      return { sampleRate: format.sampleRate, samples: decode(data, format.bits) };
    }
    at += 8 + size + (size % 2);
  }
  throw new RangeError("wav: there are no samples");
}

/** A WAV file of one channel with 8 bits a sample, which every browser plays. */
export function writeWav({ sampleRate, samples }: Sound): Uint8Array {
  const data = toEightBits(samples);
  const bytes = new Uint8Array(44 + data.length + (data.length % 2));
  const view = new DataView(bytes.buffer);
  const text = (at: number, name: string) => {
    for (let i = 0; i < 4; i++) bytes[at + i] = name.charCodeAt(i);
  };
  text(0, "RIFF");
  view.setUint32(4, bytes.length - 8, true);
  text(8, "WAVE");
  text(12, "fmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  text(36, "data");
  view.setUint32(40, data.length, true);
  bytes.set(data, 44);
  return bytes;
}

/** Samples as WAV files store them in 8 bits: 128 is silence. */
export function toEightBits(samples: Float64Array): Uint8Array {
  return Uint8Array.from(samples, (sample) =>
    Math.max(0, Math.min(255, Math.round(128 + 127 * sample))),
  );
}

/** Samples from −1 to 1 out of 8 bits. */
export function fromEightBits(bytes: Uint8Array): Float64Array {
  return Float64Array.from(bytes, (byte) => (byte - 128) / 127);
}

function readFormat(view: DataView, at: number): { bits: number; sampleRate: number } {
  if (at + 16 > view.byteLength) throw new RangeError("wav: the file is cut off in its format");
  const [kind, channels] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
  const bits = view.getUint16(at + 14, true);
  if (kind !== 1) throw new RangeError(`wav: format ${kind} is not known; only 1, plain samples`);
  if (channels !== 1)
    throw new RangeError(`wav: there are ${channels} channels; only one is known`);
  if (bits !== 8 && bits !== 16)
    throw new RangeError(`wav: ${bits} bits a sample; only 8 or 16 are known`);
  return { bits, sampleRate: view.getUint32(at + 4, true) };
}

function decode(data: Uint8Array, bits: number): Float64Array {
  if (bits === 8) return fromEightBits(data);
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  return Float64Array.from(
    { length: Math.floor(data.length / 2) },
    (_, i) => view.getInt16(2 * i, true) / 32768,
  );
}

function name(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}
