import { sampleRate } from "./log-mel.ts";
import type { Sound } from "./wav.ts";

/** Samples on either side that the filter before halving looks at. */
const reach = 24;
/** What is quieter than this part of the loudest sample counts as silence. */
const silence = 0.02;
/** Samples kept before and after the speech: 30 ms. */
const padding = Math.round(0.03 * sampleRate);

const lowPass = makeLowPass();

/**
 * Makes speech at twice `sampleRate` ready to be heard: half the samples, without the silence
 * before and after, its loudest sample at ±.98.
 */
export function prepare({ sampleRate: rate, samples }: Sound): Sound {
  if (rate !== 2 * sampleRate)
    throw new RangeError(`speech: ${rate} samples a second; ${2 * sampleRate} are expected`);
  const halved = halve(samples);
  const loudest = halved.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  if (loudest === 0) return { sampleRate, samples: new Float64Array() };
  const loud = (sample: number) => Math.abs(sample) > silence * loudest;
  const start = Math.max(0, halved.findIndex(loud) - padding);
  const end = halved.findLastIndex(loud) + 1 + padding;
  return { sampleRate, samples: halved.slice(start, end).map((x) => (0.98 * x) / loudest) };
}

/** Every second sample, after what would sound at other pitches has been filtered out. */
function halve(samples: Float64Array): Float64Array {
  return Float64Array.from({ length: Math.floor(samples.length / 2) }, (_, i) => {
    let sum = 0;
    for (let k = -reach; k <= reach; k++) sum += lowPass[k + reach]! * (samples[2 * i + k] ?? 0);
    return sum;
  });
}

/** A sinc that ends at a quarter of the sampling rate, faded out by a Hamming window. */
function makeLowPass(): Float64Array {
  const taps = Float64Array.from({ length: 2 * reach + 1 }, (_, i) => {
    const x = (Math.PI * (i - reach)) / 2;
    const sinc = x === 0 ? 1 : Math.sin(x) / x;
    return sinc * (0.54 + 0.46 * Math.cos((Math.PI * (i - reach)) / (reach + 1)));
  });
  const sum = taps.reduce((total, tap) => total + tap);
  return taps.map((tap) => tap / sum);
}
