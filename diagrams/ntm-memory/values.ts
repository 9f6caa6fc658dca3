import { type Tensor, toRows } from "../../src/models/autodiff/tensor.ts";
import type { Ntm } from "../../src/models/ntm/machine.ts";
import { copyExample } from "../../src/training/tasks/copy.ts";
import { remember } from "../kit/remember.ts";
import { stepsOf } from "../kit/run/steps.ts";
import { trainedLength } from "./params.ts";

/** One step of the machine. */
export interface MemoryStep {
  /** The bits that the controller sees, the signal to answer last. */
  readonly input: readonly number[];
  /** Where the heads are, slot by slot. */
  readonly write: readonly number[];
  readonly read: readonly number[];
  /** The memory that the write head leaves and the read head finds, a row a slot. */
  readonly memory: readonly (readonly number[])[];
  /** The probability of each bit to be 1, and the right bit, at a step that answers. */
  readonly output: readonly number[];
  readonly target: readonly number[];
}

/** Every number of the figure. */
export interface MemoryValues {
  /** The chosen step, from 1. */
  readonly time: number;
  readonly steps: readonly MemoryStep[];
  /** How many vectors there are to be copied. */
  readonly length: number;
  /** How many bits of the whole answer are wrong, of how many. */
  readonly wrong: number;
  readonly bits: number;
  readonly isTrained: boolean;
}

/** The machine's run on a whole sequence, looked at after the step `time`. */
export function memoryValues(
  ntm: Ntm,
  sequence: readonly (readonly number[])[],
  time: number,
): MemoryValues {
  return { ...run(ntm, sequence), time };
}

/** A step through the run needs no other run. */
const run = remember((ntm: Ntm, sequence: readonly (readonly number[])[]) => {
  const { inputs, targets } = copyExample(sequence);
  const answersFrom = inputs.length - targets.length;
  const steps = stepsOf(ntm, { inputs }).map(
    ({ write, read, state, logits }, t): MemoryStep => ({
      input: inputs[t]!,
      write: numbers(write.address.weighting),
      read: numbers(read.address.weighting),
      memory: toRows(state.memory),
      output: t < answersFrom ? [] : numbers(logits).map((logit) => 1 / (1 + Math.exp(-logit))),
      target: targets[t - answersFrom] ?? [],
    }),
  );
  return {
    steps,
    length: sequence.length,
    wrong: steps.reduce((sum, { output, target }) => sum + wrongBits(output, target), 0),
    bits: targets.length * targets[0]!.length,
    isTrained: sequence.length <= trainedLength,
  };
});

/** Whether a probability is on the wrong side of one half. */
export const isWrong = (probability: number, bit: number) => Number(probability > 0.5) !== bit;

const wrongBits = (output: readonly number[], target: readonly number[]) =>
  output.filter((probability, i) => isWrong(probability, target[i]!)).length;

const numbers = (tensor: Tensor): number[] => Array.from(tensor.data);
