import { framesPerMoment } from "../../src/models/attention/listener.ts";
import { choice } from "../../src/params/choice.ts";
import { number } from "../../src/params/number.ts";
import type { Values } from "../../src/params/param.ts";
import { clips } from "../../src/training/tasks/speech/clips.ts";
import { hop, sampleRate } from "../../src/training/tasks/speech/log-mel.ts";

export type ClipName = keyof typeof clips;

export const clipNames = Object.keys(clips) as ClipName[];

/** Seconds from one moment to the next. */
export const momentSeconds = (framesPerMoment * hop) / sampleRate;

const clipOf = ({ clip }: Values) => clips[clip as ClipName];

export const params = {
  clip: choice({
    label: "what is said",
    initial: "mountain",
    options: Object.fromEntries(clipNames.map((name) => [name, `“${clips[name].text}”`])) as Record<
      ClipName,
      string
    >,
  }),
  moment: number({
    label: "listen",
    initial: 1,
    min: 1,
    max: { label: "the number of moments", of: (among) => clipOf(among).moments },
    step: 1,
    playRate: 1 / momentSeconds,
  }),
  letter: number({
    label: "spell",
    initial: 5,
    min: 1,
    max: { label: "the number of letters and one", of: (among) => clipOf(among).text.length + 1 },
    step: 1,
    playRate: 3,
  }),
};

export type SpeechParams = typeof params;
