import type { Listener } from "../../src/models/attention/listener.ts";
import { framesPerMoment } from "../../src/models/attention/listener.ts";
import { listenerFrom } from "../../src/models/attention/listener-from-file.ts";
import { spell } from "../../src/models/attention/spell.ts";
import { Tape } from "../../src/models/autodiff/tape.ts";
import { decodeWeights } from "../../src/models/weights/file.ts";
import { clips } from "../../src/training/tasks/speech/clips.ts";
import { decodeSpectrograms } from "../../src/training/tasks/speech/quantised.ts";
import { alphabet } from "../../src/training/tasks/speech/utterances.ts";
import { type ClipName, clipNames, momentSeconds } from "./params.ts";

/** A letter of the spelling. */
export interface Letter {
  /** The letter, a space, or "end". */
  readonly letter: string;
  readonly isRight: boolean;
  /** How sure the network was, from 0 to 1. */
  readonly probability: number;
  /** Where it listened, moment by moment: a distribution. */
  readonly attention: readonly number[];
  /** The moment it listened to most, from 1, and the share of its attention that is there. */
  readonly moment: number;
  readonly most: number;
  /** The middle of that moment, in seconds. */
  readonly seconds: number;
}

/** Every number of the figure. */
export interface SpeechValues {
  readonly text: string;
  readonly spelled: string;
  readonly isRight: boolean;
  /** What the network hears: loudness by time and pitch, standardised, shape [frames, bands]. */
  readonly spectrogram: readonly (readonly number[])[];
  readonly moments: number;
  readonly letters: readonly Letter[];
  /** The chosen letter and the chosen moment, from 1. */
  readonly letter: number;
  readonly moment: number;
  /** The middle of the chosen moment, in seconds. */
  readonly seconds: number;
  /** Where the chosen letter listens most, in seconds, and how much of its attention is there. */
  readonly focus: { readonly seconds: number; readonly most: number };
  /** The letter that listens most to the chosen moment, from 1, and its weight there. */
  readonly listening: { readonly letter: number; readonly weight: number };
}

/** What the network makes of one clip: it does not depend on what a reader looks at. */
type Hearing = Pick<
  SpeechValues,
  "text" | "spelled" | "isRight" | "spectrogram" | "moments" | "letters"
>;

/** The network with what it is to hear. */
type Hear = (clip: ClipName) => Hearing;

/** Makes the network and the clips of their files; a clip is listened to once. */
export function readFiles([weights, spectrograms]: readonly Uint8Array[]): Hear {
  const listener = listenerFrom(decodeWeights(weights!));
  const sounds = decodeSpectrograms(spectrograms!);
  const heard = new Map<ClipName, Hearing>();
  return (clip) => {
    const known = heard.get(clip) ?? hear(listener, clip, sounds[clipNames.indexOf(clip)]!);
    heard.set(clip, known);
    return known;
  };
}

function hear(listener: Listener, clip: ClipName, spectrogram: readonly number[][]): Hearing {
  const { text } = clips[clip];
  const spelling = spell(new Tape({ record: false }), listener, spectrogram);
  const letters = spelling.map(({ letter, probability, attention }, i): Letter => {
    const name = alphabet[letter] ?? "end";
    const most = Math.max(...attention);
    const moment = attention.indexOf(most) + 1;
    return {
      letter: name,
      isRight: name === (text[i] ?? "end"),
      probability,
      attention,
      moment,
      most,
      seconds: secondsAt(moment),
    };
  });
  const spelled = spelling.map(({ letter }) => alphabet[letter] ?? "").join("");
  return {
    text,
    spelled,
    isRight: spelled === text,
    spectrogram,
    moments: spectrogram.length / framesPerMoment,
    letters,
  };
}

/** What a clip sounds like, how it was spelled, and what is chosen of both. */
export function speechValues(
  state: { clip: ClipName; moment: number; letter: number },
  hear: Hear,
): SpeechValues {
  const hearing = hear(state.clip);
  const moment = Math.min(state.moment, hearing.moments);
  const weights = hearing.letters.map(({ attention }) => attention[moment - 1]!);
  const weight = Math.max(...weights);
  const letter = Math.min(state.letter, hearing.letters.length);
  const { seconds, most } = hearing.letters[letter - 1]!;
  return {
    ...hearing,
    letter,
    focus: { seconds, most },
    moment,
    seconds: secondsAt(moment),
    listening: { letter: weights.indexOf(weight) + 1, weight },
  };
}

/** The middle of a moment. */
const secondsAt = (moment: number) => (moment - 0.5) * momentSeconds;
