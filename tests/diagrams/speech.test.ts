import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clipNames } from "../../diagrams/speech/params.ts";
import { placeInOrder } from "../../diagrams/speech/riding.ts";
import type { SpeechValues } from "../../diagrams/speech/values.ts";
import { loadDiagrams } from "../../src/compiler/diagrams.ts";
import { initialState } from "../../src/state.ts";
import { clips } from "../../src/training/tasks/speech/clips.ts";
import { wholeMoments } from "../../src/training/tasks/speech/corpus.ts";
import { logMel } from "../../src/training/tasks/speech/log-mel.ts";
import {
  decodeSpectrograms,
  encodeSpectrograms,
} from "../../src/training/tasks/speech/quantised.ts";
import { sideOf } from "../../src/training/tasks/speech/utterances.ts";
import { readWav } from "../../src/training/tasks/speech/wav.ts";

const diagram = (await loadDiagrams(process.cwd())).diagrams.get("speech")!;
const hear = (state: object) =>
  diagram.compute({ ...initialState(diagram.params), ...state }) as SpeechValues;
const fileOf = (clip: string) => diagram.sound!.file({ clip });

describe.each(clipNames)("the clip %s", (clip) => {
  it("was not trained on", () => {
    expect(sideOf(clips[clip])).not.toBe("training");
  });

  it("takes at most 15 kB", () => {
    expect(readFileSync(`public/${fileOf(clip)}`).length).toBeLessThanOrEqual(15_000);
  });

  it("is heard by the network as it sounds, to the rounding", () => {
    const { samples } = readWav(readFileSync(`public/${fileOf(clip)}`));
    const [sound] = decodeSpectrograms(encodeSpectrograms([wholeMoments(logMel(samples))]));
    const { spectrogram, moments } = hear({ clip });
    expect(moments).toBe(clips[clip].moments);
    // A last sample that fills the file up to an even length may add to it.
    expect(sound!.slice(0, spectrogram.length)).toEqual(spectrogram);
  });

  it("has attention that adds up to 1 for every letter, and names the moment with the most", () => {
    for (const { attention, moment, most } of hear({ clip }).letters) {
      expect(attention.reduce((a, b) => a + b)).toBeCloseTo(1, 9);
      expect(most).toBe(Math.max(...attention));
      expect(attention[moment - 1]).toBe(most);
    }
  });

  it("says for each moment which letter listens to it most", () => {
    const { moments } = clips[clip];
    for (let moment = 1; moment <= moments; moment++) {
      const { letters, listening } = hear({ clip, moment });
      const weights = letters.map(({ attention }) => attention[moment - 1]!);
      expect(listening.weight).toBe(Math.max(...weights));
      expect(weights[listening.letter - 1]).toBe(listening.weight);
    }
  });
});

it("all clips are spelled right, but for the one that the text calls wrong", () => {
  const wrong = clipNames.filter((clip) => hear({ clip }).spelled !== clips[clip].text);
  expect(wrong).toEqual(["blue-blue"]);
});

describe("what the text says", () => {
  const rowsOf = (clip: string) => hear({ clip }).letters;

  it("the t of “mountain” is found in a silence", () => {
    const { spectrogram, letters } = hear({ clip: "mountain" });
    const { moment } = letters[4]!;
    const loudness = (frame: number) => Math.max(...spectrogram[frame]!);
    const all = spectrogram.map((_, frame) => loudness(frame)).sort((a, b) => a - b);
    expect(loudness(2 * moment - 2)).toBeLessThanOrEqual(all[Math.floor(all.length / 5)]!);
  });

  it("the silent letters of “eight” are heard in the vowel, one after another", () => {
    const [e, i, g, h, t] = rowsOf("eight").map(({ moment }) => moment);
    expect([e, i, g, h, t]).toEqual([e, i, g, h, t].toSorted((a, b) => a! - b!));
  });

  it("both rows of the l in “yellow” lie on one sound", () => {
    const [, , first, second] = rowsOf("yellow");
    const shared = first!.attention.map((weight, i) => Math.min(weight, second!.attention[i]!));
    expect(shared.reduce((a, b) => a + b)).toBeGreaterThan(0.2);
  });

  it("the network is less sure of the word that it gets wrong", () => {
    const letters = rowsOf("blue-blue");
    const least = (some: typeof letters) => Math.min(...some.map(({ probability }) => probability));
    expect(least(letters.slice(5))).toBeLessThan(least(letters.slice(0, 4)));
  });
});

describe("letters over the sound", () => {
  const rider = fc.record({
    wish: fc.integer({ min: 0, max: 300 }),
    width: fc.integer({ min: 5, max: 20 }),
  });
  const riders = fc.array(rider, { minLength: 1, maxLength: 12 });

  it("stand in their order, none over the next, within their line", () => {
    fc.assert(
      fc.property(riders, (all) => {
        const places = placeInOrder(all, 0, 300);
        all.forEach(({ width }, i) => {
          expect(places[i]! - width / 2).toBeGreaterThan(-1e-6);
          expect(places[i]! + width / 2).toBeLessThan(300 + 1e-6);
          if (i === 0) return;
          const apart = places[i]! - places[i - 1]!;
          expect(apart).toBeGreaterThan((width + all[i - 1]!.width) / 2 - 1e-6);
        });
      }),
    );
  });

  it("stand where they listen, if there is room", () => {
    const all = [50, 100, 200].map((wish) => ({ wish, width: 20 }));
    expect(placeInOrder(all, 0, 300)).toEqual([50, 100, 200]);
  });

  it("share a place that two of them want", () => {
    const all = [100, 100].map((wish) => ({ wish, width: 20 }));
    expect(placeInOrder(all, 0, 300)).toEqual([90, 110]);
  });
});
