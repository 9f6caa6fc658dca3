import type { Tape } from "../../models/autodiff/tape.ts";
import type { Tensor } from "../../models/autodiff/tensor.ts";
import { type Random, randomInteger, randomItem } from "../../models/random.ts";

/** A sequence to see, and what is to be answered to it in the end. */
export interface SequenceExample {
  /** One vector a step; all zeros while the answer is given. */
  readonly inputs: readonly (readonly number[])[];
  /** The right outputs of the last steps, as many as there are. */
  readonly targets: readonly (readonly number[])[];
}

/** Examples of one length, side by side: a tensor a step, with a row an example. */
interface SequenceBatch {
  readonly inputs: readonly Tensor[];
  readonly targets: readonly Tensor[];
}

/** `length` vectors of `width` random bits. */
export function randomBits(random: Random, length: number, width: number): number[][] {
  return Array.from({ length }, () =>
    Array.from({ length: width }, () => randomInteger(random, 0, 1)),
  );
}

/**
 * Vectors of random bits of which about half are one of those before with one bit turned over, or
 * none. Among purely random sequences they are rare, and a machine that has seen few of them finds
 * the wrong one.
 */
export function confusingBits(random: Random, length: number, width: number): number[][] {
  const sequence = randomBits(random, length, width);
  for (let t = 1; t < length; t++) {
    if (random() < 0.5) continue;
    const turned = randomInteger(random, 0, width);
    sequence[t] = randomItem(random, sequence.slice(0, t)).map((bit, i) =>
      i === turned ? 1 - bit : bit,
    );
  }
  return sequence;
}

/** `length` vectors of `width` zeros: what a machine is shown while it answers. */
export function silence(length: number, width: number): number[][] {
  return Array.from({ length }, () => Array<number>(width).fill(0));
}

/** Puts examples of the same length side by side. @throws RangeError if they are not */
export function batchOf(tape: Tape, examples: readonly SequenceExample[]): SequenceBatch {
  return {
    inputs: steps(
      tape,
      examples.map(({ inputs }) => inputs),
    ),
    targets: steps(
      tape,
      examples.map(({ targets }) => targets),
    ),
  };
}

function steps(tape: Tape, sequences: readonly SequenceExample["inputs"][]): Tensor[] {
  const first = sequences[0]!;
  if (sequences.some((sequence) => sequence.length !== first.length)) {
    throw new RangeError("batchOf: the examples must all have the same length");
  }
  return first.map((vector, t) => {
    const step = tape.tensor(sequences.length, vector.length);
    sequences.forEach((sequence, b) => {
      step.data.set(sequence[t]!, b * vector.length);
    });
    return step;
  });
}
