import type { Utterance } from "./utterances.ts";

/** Something spoken that is shipped. */
interface Clip extends Utterance {
  /** Its length, as a network that listens to it counts. */
  readonly moments: number;
}

/**
 * The utterances that readers can listen to, by the name of their file. None was trained on: most
 * are spoken by voices that training never hears, the others are words in a new order or a manner
 * of speaking that is new.
 */
export const clips = {
  mountain: { text: "mountain", voice: "edward", speed: 150, pitch: 45, moments: 25 },
  eight: { text: "eight", voice: "m3", speed: 145, pitch: 50, moments: 15 },
  two: { text: "two", voice: "rob", speed: 150, pitch: 50, moments: 16 },
  yellow: { text: "yellow", voice: "michel", speed: 155, pitch: 45, moments: 20 },
  letter: { text: "letter", voice: "aunty", speed: 160, pitch: 50, moments: 21 },
  machine: { text: "machine", voice: "pablo", speed: 165, pitch: 50, moments: 24 },
  banana: { text: "banana", voice: "miguel", speed: 160, pitch: 60, moments: 20 },
  orange: { text: "orange", voice: "f4", speed: 195, pitch: 68, moments: 20 },
  "blue-blue": { text: "blue blue", voice: "Alicia", speed: 170, pitch: 50, moments: 29 },
  "paper-tiger": { text: "paper tiger", voice: "f2", speed: 175, pitch: 50, moments: 39 },
} as const satisfies Record<string, Clip>;
