import { expect, test } from "vitest";
import {
  type CorpusIndex,
  corpusSource,
  frameAt,
  readCorpus,
  wholeMoments,
} from "../../../../src/training/tasks/speech/corpus.ts";
import { logMel } from "../../../../src/training/tasks/speech/log-mel.ts";
import { fromEightBits } from "../../../../src/training/tasks/speech/wav.ts";

const audio = Uint8Array.from({ length: 2000 }, (_, i) => 128 + 100 * Math.sin(i / (3 + i / 900)));
const spoken = { text: "one", voice: "f2", speed: 160, pitch: 50 };
const index: CorpusIndex = {
  source: corpusSource,
  utterances: [
    { ...spoken, start: 0, length: 900 },
    { ...spoken, voice: "m3", start: 900, length: 1100 },
  ],
};
const files = (of: CorpusIndex) => ({
  "utterances.json": new TextEncoder().encode(JSON.stringify(of)),
  "audio.u8": audio,
});

test("an utterance is heard as the spectrogram of its own samples", () => {
  const [, second] = readCorpus(files(index));
  const wanted = wholeMoments(logMel(fromEightBits(audio.subarray(900, 2000))));
  expect(second!.frames).toBe(wanted.length);
  wanted.forEach((frame, t) => {
    expect([...frameAt(second!, t)]).toEqual(frame.map(Math.fround));
  });
});

test("an utterance has the side that it belongs to", () => {
  expect(readCorpus(files(index)).map(({ side }) => side)).toEqual(["training", "voice"]);
});

test("a corpus that is missing, or was made otherwise, is refused", () => {
  expect(() => readCorpus()).toThrow(/lacks/);
  const other = { ...index, source: { ...corpusSource, seed: 2 } };
  expect(() => readCorpus(files(other))).toThrow(/"seed":2/);
});

test("frames are filled up to whole moments with the last of them", () => {
  expect(wholeMoments([[1], [2], [3]])).toEqual([[1], [2], [3], [3]]);
  expect(wholeMoments([[1], [2]])).toEqual([[1], [2]]);
});
