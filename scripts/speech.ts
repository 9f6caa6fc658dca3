/**
 * Speaks words with the synthesiser espeak-ng, which has to be installed.
 *
 *   tsx scripts/speech.ts corpus   what the recipe "speech" trains on and tests with, to .cache/speech
 *   tsx scripts/speech.ts clips    what readers can listen to, to public/speech
 */
import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { framesPerMoment } from "../src/models/attention/listener.ts";
import { random } from "../src/models/random.ts";
import { prepare } from "../src/training/tasks/speech/clip.ts";
import { clips } from "../src/training/tasks/speech/clips.ts";
import {
  type CorpusIndex,
  corpusSource,
  wholeMoments,
} from "../src/training/tasks/speech/corpus.ts";
import { logMel, sampleRate } from "../src/training/tasks/speech/log-mel.ts";
import { encodeSpectrograms } from "../src/training/tasks/speech/quantised.ts";
import {
  randomUtterance,
  type Utterance,
  voices,
} from "../src/training/tasks/speech/utterances.ts";
import {
  fromEightBits,
  readWav,
  type Sound,
  toEightBits,
  writeWav,
} from "../src/training/tasks/speech/wav.ts";

const run = promisify(execFile);

/** The largest file that is shipped, in bytes; nothing longer is trained on. */
const largest = 15_000;
/** How many utterances are spoken at the same time. */
const together = 8;

interface Spoken extends Utterance {
  /** Samples in 8 bits, as they are stored. */
  readonly audio: Uint8Array;
}

async function speak(utterance: Utterance): Promise<Sound> {
  const { text, voice, speed, pitch } = utterance;
  const settings = ["-v", `en-us+${voice}`, "-s", String(speed), "-p", String(pitch), "--stdout"];
  const { stdout } = await run("espeak-ng", [...settings, text], {
    encoding: "buffer",
    maxBuffer: 2 ** 24,
  });
  return prepare(readWav(stdout));
}

/** The first `count` random utterances that are short enough to be shipped. */
async function collect(count: number, seed: number): Promise<Spoken[]> {
  const source = random(seed);
  const spoken: Spoken[] = [];
  while (spoken.length < count) {
    const batch = Array.from({ length: together }, () => randomUtterance(source));
    const sounds = await Promise.all(batch.map(speak));
    batch.forEach((utterance, i) => {
      const sound = sounds[i]!;
      if (sound.samples.length > 0 && writeWav(sound).length <= largest)
        spoken.push({ ...utterance, audio: toEightBits(sound.samples) });
    });
  }
  return spoken.slice(0, count);
}

/** Writes audio.u8, all samples in 8 bits, and utterances.json, which says what is where in it. */
async function writeCorpus(folder: string): Promise<void> {
  const spoken = await collect(corpusSource.utterances, corpusSource.seed);
  let start = 0;
  const utterances = spoken.map(({ audio, ...utterance }) => {
    start += audio.length;
    return { ...utterance, start: start - audio.length, length: audio.length };
  });
  const index: CorpusIndex = { source: corpusSource, utterances };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "audio.u8"), Buffer.concat(spoken.map(({ audio }) => audio)));
  await writeFile(join(folder, "utterances.json"), `${JSON.stringify(index)}\n`);
  console.log(`${spoken.length} utterances, ${Math.round(start / sampleRate)} s of speech`);
}

/** Writes a WAV file for each clip, and what a network hears in them to one file. */
async function writeClips(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const heard: number[][][] = [];
  for (const [name, utterance] of Object.entries(clips)) {
    const { samples } = await speak(utterance);
    const file = writeWav({ sampleRate, samples });
    if (file.length > largest) throw new RangeError(`${name} takes ${file.length} bytes`);
    await writeFile(join(folder, `${name}.wav`), file);
    heard.push(wholeMoments(logMel(fromEightBits(toEightBits(samples)))));
    console.log(`${name}: ${file.length} bytes, ${heard.at(-1)!.length / framesPerMoment} moments`);
  }
  await writeFile(join(folder, "spectrograms.bin"), encodeSpectrograms(heard));
}

/** Throws unless the synthesiser is there, in the version that the corpus is made with. */
async function checkSynthesiser(): Promise<void> {
  const ask = async (option: string) => {
    const { stdout } = await run("espeak-ng", [option]).catch(() => {
      throw new Error("espeak-ng does not run; install it (Debian: apt-get install espeak-ng)");
    });
    return stdout;
  };
  const found = (await ask("--version")).replace(/ text-to-speech: (\S+).*/s, " $1");
  if (found !== corpusSource.synthesiser)
    throw new Error(
      `the synthesiser is ${found}; the corpus is made with ${corpusSource.synthesiser}`,
    );
  // It speaks with its first voice where it does not know one; that must not happen.
  const known = await ask("--voices=variant");
  const missing = voices.filter((voice) => !known.includes(`!v/${voice} `));
  if (missing.length > 0) throw new Error(`espeak-ng has no voice ${missing.join(", ")}`);
}

const [command] = process.argv.slice(2);
if (command === "corpus") {
  await checkSynthesiser();
  await writeCorpus(".cache/speech");
} else if (command === "clips") {
  await checkSynthesiser();
  await writeClips("public/speech");
} else {
  console.error("usage: tsx scripts/speech.ts corpus|clips");
  process.exitCode = 2;
}
