import { type Random, random } from "../models/random.ts";

/**
 * The random numbers of one update of a run, and of its start for update 0: by the seed and the
 * update's number alone, so that a run goes on from where it was stopped. The large odd factor keeps
 * seeds and updates apart.
 */
export function randomOfUpdate(seed: number, update: number): Random {
  return random(Math.imul(seed, 0x9e3779b1) + update);
}
