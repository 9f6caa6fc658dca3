import { type Random, randomItem } from "../../models/random.ts";
import { isHeldOut } from "./hold-out.ts";

/** A vector, and whether it holds an odd number of ones. */
export interface ParityExample {
  /** The first `difficulty` entries are −1 or 1, the rest 0. */
  inputs: number[];
  /** 1 if an odd number of the inputs are 1, otherwise 0. */
  answer: 0 | 1;
}

/**
 * A vector whose ones are to be counted modulo two: the parity task of Graves, *Adaptive
 * Computation Time for Recurrent Neural Networks* (2016), §3.1. The entries that are not 0 grow
 * more numerous with the difficulty.
 *
 * @param length the number of inputs
 * @param difficulty how many of them are not 0, from 1 to `length`
 */
export function parityExample(random: Random, length: number, difficulty: number): ParityExample {
  if (!(difficulty >= 1 && difficulty <= length))
    throw new RangeError(`parity: difficulty ${difficulty} is not from 1 to the length, ${length}`);
  const inputs = Array.from({ length }, (_, i) =>
    i < difficulty ? randomItem(random, [-1, 1]) : 0,
  );
  return { inputs, answer: parity(inputs) };
}

/** 1 if an odd number of `inputs` are positive, otherwise 0. */
export function parity(inputs: readonly number[]): 0 | 1 {
  return inputs.filter((input) => input > 0).length % 2 === 1 ? 1 : 0;
}

/** Every vector of a difficulty. */
export function parityExamples(length: number, difficulty: number): ParityExample[] {
  return Array.from({ length: 2 ** difficulty }, (_, number) => {
    const inputs = Array.from({ length }, (_, i) =>
      i < difficulty ? ((number >> i) & 1) * 2 - 1 : 0,
    );
    return { inputs, answer: parity(inputs) };
  });
}

/** A random vector that is, or is not, one of those held out of training. */
export function parityExampleOfSide(
  random: Random,
  length: number,
  difficulty: number,
  heldOut: boolean,
): ParityExample {
  for (;;) {
    const example = parityExample(random, length, difficulty);
    if (isParityHeldOut(example) === heldOut) return example;
  }
}

/** Whether the vector is held out of training: about a fifth of those with at least 3 entries are. */
export function isParityHeldOut({ inputs }: ParityExample): boolean {
  const entries = inputs.filter((input) => input !== 0);
  return entries.length >= 3 && isHeldOut(`parity ${entries.join(" ")}`, 0.2);
}
