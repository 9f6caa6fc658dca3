import type { State } from "../../../src/diagram.ts";
import { logistic } from "../../../src/models/autodiff/elementwise.ts";
import { type Tensor, toRows } from "../../../src/models/autodiff/tensor.ts";
import type { Address, Addressing } from "../../../src/models/ntm/address.ts";
import type { Ntm } from "../../../src/models/ntm/machine.ts";
import type { SequenceExample } from "../../../src/training/tasks/sequence.ts";
import type { RunParams } from "./params.ts";
import { stepsOf } from "./steps.ts";

/** What a head did at one step: what it emitted, and every weighting on the way to its own. */
export interface HeadStep {
  readonly strength: number;
  readonly gate: number;
  readonly shift: readonly number[];
  readonly sharpening: number;
  readonly previous: readonly number[];
  readonly similarity: readonly number[];
  readonly content: readonly number[];
  readonly gated: readonly number[];
  readonly shifted: readonly number[];
  readonly weighting: readonly number[];
}

/** A machine's work on one example. Steps count from 0, slots too. */
export interface Run {
  readonly inputs: readonly (readonly number[])[];
  /** The probabilities of a 1 that the machine gives at the steps at which it must answer. */
  readonly answers: readonly (readonly number[])[];
  readonly targets: readonly (readonly number[])[];
  /** The step of the first answer. */
  readonly answersFrom: number;
  /** How many bits of the answer are on the wrong side of one half, of how many. */
  readonly wrong: number;
  readonly bits: number;
  /** Where the heads were at each step. */
  readonly writes: readonly (readonly number[])[];
  readonly reads: readonly (readonly number[])[];
  /** The memory after the chosen step, a row a slot. */
  readonly memory: readonly (readonly number[])[];
  /** Inside the chosen step, and which head's inside is shown. */
  readonly inside: "nothing" | "write" | "read";
  readonly write: HeadStep;
  readonly read: HeadStep;
}

/** How a run is shown, and what the machine must do without: the values of `runParams`. */
type RunState = State<RunParams>;

/** Runs a machine on an example. */
export function runExample(ntm: Ntm, example: SequenceExample, state: RunState): Run {
  const at = state.time - 1;
  const { inputs, targets } = example;
  const steps = stepsOf(ntm, {
    inputs,
    ...(state.without !== "nothing" && { without: state.without }),
  });
  const answersFrom = inputs.length - targets.length;
  const answers = steps.slice(answersFrom).map(({ logits }) => Array.from(logits.data, logistic));
  const wrong = answers.flatMap((answer, t) =>
    answer.filter((p, i) => Number(p > 0.5) !== targets[t]![i]),
  ).length;
  const step = steps[at]!;
  const before = steps[at - 1];
  return {
    inputs,
    answers,
    targets,
    answersFrom,
    wrong,
    bits: targets.length * targets[0]!.length,
    writes: steps.map(({ write }) => numbers(write.address.weighting)),
    reads: steps.map(({ read }) => numbers(read.address.weighting)),
    memory: toRows(step.state.memory),
    inside: state.inside,
    write: lookInside(step.write, before?.state.writeWeighting),
    read: lookInside(step.read, before?.state.readWeighting),
  };
}

function lookInside(
  head: Addressing & { readonly address: Address },
  previous: Tensor | undefined,
): HeadStep {
  const { address } = head;
  const slots = address.weighting.cols;
  return {
    strength: head.strength.data[0]!,
    gate: head.gate.data[0]!,
    shift: numbers(head.shift),
    sharpening: head.sharpening.data[0]!,
    // Both heads begin on the first slot.
    previous: previous
      ? numbers(previous)
      : Array.from({ length: slots }, (_, i) => Number(i === 0)),
    similarity: numbers(address.similarity),
    content: numbers(address.content),
    gated: numbers(address.gated),
    shifted: numbers(address.shifted),
    weighting: numbers(address.weighting),
  };
}

const numbers = (tensor: Tensor): number[] => Array.from(tensor.data);

/** The slot that a weighting weighs most, from 0. */
export const focusOf = (weighting: readonly number[]): number =>
  weighting.indexOf(Math.max(...weighting));
