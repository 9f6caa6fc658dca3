import { bands } from "./log-mel.ts";

/**
 * Log-mel spectrograms in few bytes, one behind the other: for each its number of frames in two
 * bytes, the lower first, then its frames, a byte a band. A byte b stands for (b − 96) / 32, so
 * that values from −3 to 4.97 are told in steps of 1/32; what lies beyond stands at the end.
 */
export function encodeSpectrograms(spectrograms: readonly (readonly number[][])[]): Uint8Array {
  return Uint8Array.from(
    spectrograms.flatMap((frames) => [
      frames.length & 255,
      frames.length >> 8,
      ...frames.flat().map((value) => Math.max(0, Math.min(255, Math.round(value * 32) + 96))),
    ]),
  );
}

/** The spectrograms in `bytes`, each of shape [frames, bands]. @throws RangeError if they are cut off */
export function decodeSpectrograms(bytes: Uint8Array): number[][][] {
  const spectrograms: number[][][] = [];
  for (let at = 0; at < bytes.length; ) {
    const frames = bytes[at]! + 256 * bytes[at + 1]!;
    at += 2;
    if (at + frames * bands > bytes.length) throw new RangeError("spectrograms: cut off");
    spectrograms.push(
      Array.from({ length: frames }, (_, t) =>
        Array.from(bytes.subarray(at + t * bands, at + (t + 1) * bands), (b) => (b - 96) / 32),
      ),
    );
    at += frames * bands;
  }
  return spectrograms;
}
