import { fft } from "./fft.ts";

/** Samples a second of the speech that networks here listen to. */
export const sampleRate = 11025;
/** Samples between the beginnings of two frames: 11.6 ms. */
export const hop = 128;
/** Samples in a frame: 23.2 ms. */
export const frameSize = 256;
/** How many bands of pitch a frame is told in. */
export const bands = 24;

/** The lowest and the highest frequency that is listened to, in hertz. */
const range = [80, 5400] as const;
/** What is added to a band's power before its logarithm is taken: silence is not −∞. */
const floor = 1e-5;

/** What each band takes of each frequency of the spectrum, shape [bands, frameSize / 2 + 1]. */
export const melFilters: readonly Float64Array[] = makeFilters();

const window = Float64Array.from(
  { length: frameSize },
  (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / frameSize),
);

/**
 * The loudness of speech by time and pitch: a spectrum every 11.6 ms, gathered in 24 bands that
 * are as wide as the ear's (the mel scale), its logarithm taken, and the whole utterance brought
 * to mean 0 and standard deviation 1.
 *
 * @param samples speech at `sampleRate`, from −1 to 1
 * @returns shape [frames, bands], the lowest band first; a last frame that is not full is left out
 */
export function logMel(samples: Float64Array): number[][] {
  const count = Math.max(0, Math.floor((samples.length - frameSize) / hop) + 1);
  const frames = Array.from({ length: count }, (_, i) =>
    bandsOf(samples.subarray(i * hop, i * hop + frameSize)),
  );
  return normalise(frames);
}

/** The pitch of a frequency in mel, as in the Hidden Markov Model Toolkit. */
export function mel(hertz: number): number {
  return 2595 * Math.log10(1 + hertz / 700);
}

function bandsOf(frame: Float64Array): number[] {
  const re = frame.map((sample, i) => sample * window[i]!);
  const im = new Float64Array(frameSize);
  fft(re, im);
  return melFilters.map((filter) => {
    let power = 0;
    for (let k = 0; k < filter.length; k++) power += filter[k]! * (re[k]! ** 2 + im[k]! ** 2);
    return Math.log(power / frameSize + floor);
  });
}

function normalise(frames: number[][]): number[][] {
  const values = frames.flat();
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  const deviation = Math.sqrt(variance + 1e-9); // silence stays zero
  return frames.map((frame) => frame.map((value) => (value - mean) / deviation));
}

/** Triangles that stand at equal distances on the mel scale and reach to their neighbours' middles. */
function makeFilters(): Float64Array[] {
  const [low, high] = [mel(range[0]), mel(range[1])];
  const step = (high - low) / (bands + 1);
  return Array.from({ length: bands }, (_, band) => {
    const middle = low + (band + 1) * step;
    return Float64Array.from({ length: frameSize / 2 + 1 }, (_, k) =>
      Math.max(0, 1 - Math.abs(mel((k * sampleRate) / frameSize) - middle) / step),
    );
  });
}
