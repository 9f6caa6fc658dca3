import { scale, sum } from "../../models/autodiff/arithmetic.ts";
import { binaryCrossEntropy } from "../../models/autodiff/binary-cross-entropy.ts";
import { logOnePlusExp } from "../../models/autodiff/elementwise.ts";
import { Tape } from "../../models/autodiff/tape.ts";
import type { Tensor } from "../../models/autodiff/tensor.ts";
import { type Ntm, type NtmStep, runNtm } from "../../models/ntm/machine.ts";
import type { Random } from "../../models/random.ts";
import type { Learner } from "../recipe.ts";
import { batchOf, type SequenceExample } from "../tasks/sequence.ts";

/** Examples in a batch. */
const batchSize = 16;

/** How to draw the examples of a batch: all of them must have the same length. */
interface Draw {
  readonly difficulty: number;
  example(): SequenceExample;
  /** How many examples to draw, of which the batch is the hardest part; without it, no more. */
  readonly pool?: number;
}

/** A machine that learns to answer sequences, bit by bit. */
export function sequenceLearner(ntm: Ntm, draw: (random: Random, level: number) => Draw): Learner {
  const trial = new Tape({ record: false });
  return {
    weights: ntm.weights,
    loss(tape, random, level) {
      const { difficulty, example, pool = batchSize } = draw(random, level);
      const drawn = Array.from({ length: pool }, example);
      trial.reset();
      const examples = pool > batchSize ? hardest(trial, ntm, drawn) : drawn;
      const { steps, targets } = answer(tape, ntm, examples);
      const losses = steps.map(({ logits }, t) => binaryCrossEntropy(tape, logits, targets[t]!));
      const bits = targets.length * targets[0]!.data.length;
      return {
        loss: scale(tape, sum(tape, ...losses), 1 / losses.length),
        accuracy: 1 - wrongBits(steps, targets) / bits,
        difficulty,
      };
    },
  };
}

/** The examples with the largest losses, as many as go into a batch. */
function hardest(
  tape: Tape,
  ntm: Ntm,
  examples: readonly SequenceExample[],
): readonly SequenceExample[] {
  const { steps, targets } = answer(tape, ntm, examples);
  const losses = examples.map((example, b) => ({ example, loss: lossOf(steps, targets, b) }));
  return losses
    .sort((a, b) => b.loss - a.loss)
    .slice(0, batchSize)
    .map(({ example }) => example);
}

/** The loss of example `b` alone, up to a factor. */
function lossOf(steps: readonly NtmStep[], targets: readonly Tensor[], b: number): number {
  let loss = 0;
  targets.forEach(({ data, cols }, t) => {
    const { logits } = steps[t]!;
    for (let i = b * cols; i < (b + 1) * cols; i++) {
      loss += logOnePlusExp(logits.data[i]!) - data[i]! * logits.data[i]!;
    }
  });
  return loss;
}

/** Runs a machine on examples of one length; the steps are those at which it answers. */
export function answer(tape: Tape, ntm: Ntm, examples: readonly SequenceExample[]) {
  const { inputs, targets } = batchOf(tape, examples);
  const all = runNtm(tape, ntm, inputs);
  return { all, steps: all.slice(-targets.length), targets };
}

/** How many bits come out wrong, in all examples together. */
export function wrongBits(steps: readonly NtmStep[], targets: readonly Tensor[]): number {
  let wrong = 0;
  targets.forEach(({ data }, t) => {
    const { logits } = steps[t]!;
    for (let i = 0; i < data.length; i++) if (logits.data[i]! > 0 !== data[i]! > 0.5) wrong++;
  });
  return wrong;
}
