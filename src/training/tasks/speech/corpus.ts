import { framesPerMoment } from "../../../models/attention/listener.ts";
import { bands, logMel } from "./log-mel.ts";
import { type Side, sideOf, type Utterance } from "./utterances.ts";
import { fromEightBits } from "./wav.ts";

/** How the corpus is made: the synthesiser and its version, how much is spoken, from which seed. */
export const corpusSource = {
  synthesiser: "eSpeak NG 1.51",
  utterances: 9000,
  seed: 1,
} as const;

/** What the file that describes a corpus says: how it was made, and what is where in the audio. */
export interface CorpusIndex {
  readonly source: Readonly<Record<keyof typeof corpusSource, string | number>>;
  readonly utterances: readonly (Utterance & { readonly start: number; readonly length: number })[];
}

/** Something spoken, as a network hears it. */
export interface Heard extends Utterance {
  readonly side: Side;
  /** Frames, a multiple of `framesPerMoment`. */
  readonly frames: number;
  /** frames × bands. */
  readonly sound: Float32Array;
}

/**
 * All utterances of the corpus.
 *
 * @param files utterances.json and audio.u8, as `scripts/speech.ts corpus` writes them
 * @throws RangeError if one of them is missing, or was made in another way than `corpusSource` says
 */
export function readCorpus(files: Readonly<Record<string, Uint8Array>> = {}): Heard[] {
  const { "utterances.json": index, "audio.u8": audio } = files;
  if (!index || !audio) throw new RangeError("the corpus lacks utterances.json or audio.u8");
  const { utterances, source }: CorpusIndex = JSON.parse(new TextDecoder().decode(index));
  const [wanted, found] = [corpusSource, source].map((each) => JSON.stringify(each));
  if (found !== wanted) throw new RangeError(`the corpus is ${found}, not ${wanted}`);
  return utterances.map(({ start, length, ...utterance }) => {
    const frames = wholeMoments(logMel(fromEightBits(audio.subarray(start, start + length))));
    return {
      ...utterance,
      side: sideOf(utterance),
      frames: frames.length,
      sound: Float32Array.from(frames.flat()),
    };
  });
}

/**
 * Frames until they fill whole moments: the last, in which nothing is spoken any more, goes on.
 *
 * @param frames shape [frames, bands], at least one
 */
export function wholeMoments(frames: readonly number[][]): number[][] {
  const missing = (framesPerMoment - (frames.length % framesPerMoment)) % framesPerMoment;
  return [...frames, ...Array.from({ length: missing }, () => frames.at(-1)!)];
}

/** The frames of a corpus's utterance as numbers of one band after the other, at frame `t`. */
export function frameAt({ sound }: Heard, t: number): Float32Array {
  return sound.subarray(t * bands, (t + 1) * bands);
}
