import { type Random, randomInteger, randomItem } from "../../../models/random.ts";
import { isHeldOut } from "../hold-out.ts";

/** The words that are spoken. */
export const spokenWords: readonly string[] = `zero one two three four five six seven eight nine
   red green blue yellow black white north south east west
   hello world music river garden winter summer orange paper window
   silver doctor number letter memory machine water mountain banana tiger`.split(/\s+/);

/** The voices: variants that the synthesiser espeak-ng makes of its English voice. */
export const voices: readonly string[] =
  `adam Alex Alicia Andrea Andy Annie antonio aunty belinda benjamin boris caleb
   david Denis Diogo ed edward Gene Henrique Hugo Jacky john linda marcelo
   Marco Mario max Michael michel miguel pablo paul pedro quincy rob robert
   steph zac anika f1 f2 f3 f4 f5 m1 m2 m3 m4`.split(/\s+/);

/** The slowest and the fastest speech, in words a minute. */
const speeds = [140, 200] as const;
/** The lowest and the highest pitch, as the synthesiser counts it. */
const pitches = [30, 70] as const;

/** The characters that a network spells an utterance with. */
export const alphabet: readonly string[] = [" ", ..."abcdefghijklmnopqrstuvwxyz"];

/** What is to be spoken, and how. */
export interface Utterance {
  /** One or two words, with a space between them. */
  text: string;
  voice: string;
  /** Words a minute. */
  speed: number;
  pitch: number;
}

/**
 * Where an utterance belongs: "voice" if its voice is never trained on, "words" if its two words
 * are never trained on in this order, "manner" if its speed or its pitch is never trained on,
 * otherwise to training.
 */
export type Side = "training" | HeldOut;

/** Why an utterance is not trained on. */
export type HeldOut = (typeof heldOut)[number];

/** All reasons. */
export const heldOut = ["voice", "words", "manner"] as const;

/** A random utterance: one or two words, a voice, a speed from 140 to 200 and a pitch from 30 to 70. */
export function randomUtterance(random: Random): Utterance {
  const words = Array.from({ length: randomInteger(random, 1, 2) }, () =>
    randomItem(random, spokenWords),
  );
  return {
    text: words.join(" "),
    voice: randomItem(random, voices),
    speed: randomInteger(random, ...speeds),
    pitch: randomInteger(random, ...pitches),
  };
}

/** The side of an utterance; what is held out for two reasons is counted by the first of them. */
export function sideOf({ text, voice, speed, pitch }: Utterance): Side {
  if (isHeldOut(`voice ${voice}`, 0.12)) return "voice";
  if (text.includes(" ") && isHeldOut(`speech ${text}`, 0.1)) return "words";
  const isNew = isHeldOut(`speed ${speed}`, 0.1) || isHeldOut(`pitch ${pitch}`, 0.15);
  return isNew ? "manner" : "training";
}
