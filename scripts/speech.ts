/**
 * Speaks words with the synthesiser espeak-ng, which has to be installed.
 *
 *   tsx scripts/speech.ts corpus FOLDER [count] [seed]   utterances to train on and to test with
 *   tsx scripts/speech.ts clips FOLDER [count] [seed]    held-out utterances as files for the page
 */
import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { random } from "../src/models/random.ts";
import { prepare } from "../src/training/tasks/speech/clip.ts";
import { sampleRate } from "../src/training/tasks/speech/log-mel.ts";
import {
  randomUtterance,
  type Side,
  sideOf,
  type Utterance,
  voices,
} from "../src/training/tasks/speech/utterances.ts";
import { readWav, type Sound, toEightBits, writeWav } from "../src/training/tasks/speech/wav.ts";

const run = promisify(execFile);

/** The largest file that is shipped, in bytes. */
const largest = 15_000;
/** How many utterances are spoken at the same time. */
const together = 8;

interface Spoken extends Utterance {
  side: Side;
  sound: Sound;
}

async function speak({ text, voice, speed, pitch }: Utterance): Promise<Sound> {
  const settings = ["-v", `en-us+${voice}`, "-s", String(speed), "-p", String(pitch), "--stdout"];
  const { stdout } = await run("espeak-ng", [...settings, text], {
    encoding: "buffer",
    maxBuffer: 2 ** 24,
  });
  return prepare(readWav(stdout));
}

/** The first `count` random utterances of these sides that are short enough to be shipped. */
async function collect(count: number, seed: number, sides: readonly Side[]): Promise<Spoken[]> {
  const source = random(seed);
  const spoken: Spoken[] = [];
  while (spoken.length < count) {
    const batch = Array.from({ length: together }, () => randomUtterance(source)).filter(
      (utterance) => sides.includes(sideOf(utterance)),
    );
    const sounds = await Promise.all(batch.map(speak));
    batch.forEach((utterance, i) => {
      const sound = sounds[i]!;
      if (sound.samples.length > 0 && writeWav(sound).length <= largest)
        spoken.push({ ...utterance, side: sideOf(utterance), sound });
    });
  }
  return spoken.slice(0, count);
}

/** Writes audio.u8, all samples in 8 bits, and utterances.json, which says what is where in it. */
async function writeCorpus(folder: string, count: number, seed: number): Promise<void> {
  const spoken = await collect(count, seed, ["training", "words", "voice"]);
  let start = 0;
  const utterances = spoken.map(({ sound, ...utterance }) => {
    const length = sound.samples.length;
    start += length;
    return { ...utterance, start: start - length, length };
  });
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, "audio.u8"),
    Buffer.concat(spoken.map(({ sound }) => toEightBits(sound.samples))),
  );
  await writeFile(join(folder, "utterances.json"), `${JSON.stringify(utterances)}\n`);
  console.log(`${count} utterances, ${Math.round(start / sampleRate)} s of speech`);
}

/** Writes a WAV file for each utterance, and clips.json, which says what is spoken in them. */
async function writeClips(folder: string, count: number, seed: number): Promise<void> {
  const spoken = await collect(count, seed, ["words", "voice"]);
  await mkdir(folder, { recursive: true });
  const clips = await Promise.all(
    spoken.map(async ({ sound, ...utterance }) => {
      const file = `${utterance.text.replace(" ", "-")}-${utterance.voice.toLowerCase()}.wav`;
      await writeFile(join(folder, file), writeWav(sound));
      return { file, ...utterance };
    }),
  );
  await writeFile(join(folder, "clips.json"), `${JSON.stringify(clips, null, 2)}\n`);
  console.log(`${count} clips`);
}

/** The synthesiser speaks with its first voice where it does not know one; that must not happen. */
async function checkVoices(): Promise<void> {
  const { stdout } = await run("espeak-ng", ["--voices=variant"]).catch(() => {
    throw new Error("espeak-ng does not run; install it (Debian: apt-get install espeak-ng)");
  });
  const missing = voices.filter((voice) => !stdout.includes(`!v/${voice} `));
  if (missing.length > 0) throw new Error(`espeak-ng has no voice ${missing.join(", ")}`);
}

const [command, folder, count, seed = "1"] = process.argv.slice(2);
if ((command !== "corpus" && command !== "clips") || folder === undefined) {
  console.error("usage: tsx scripts/speech.ts corpus|clips FOLDER [count] [seed]");
  process.exitCode = 2;
} else {
  await checkVoices();
  if (command === "corpus") await writeCorpus(folder, Number(count ?? 4000), Number(seed));
  else await writeClips(folder, Number(count ?? 12), Number(seed));
}
