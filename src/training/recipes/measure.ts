import { argmax } from "../../models/autodiff/argmax.ts";
import { Tape } from "../../models/autodiff/tape.ts";
import type { Ntm, NtmStep } from "../../models/ntm/machine.ts";
import { type Random, random } from "../../models/random.ts";
import type { Measure } from "../recipe.ts";
import type { SequenceExample } from "../tasks/sequence.ts";
import { answer, wrongBits } from "./sequence-learner.ts";

/** Examples behind every figure. */
const freshExamples = 1000;

/** Examples that are run at once. */
const atOnce = 50;

/** Fresh examples are drawn from here; training draws from seeds of its own. */
const freshSeed = 0x48656c64;

/**
 * Runs a machine on 1,000 fresh examples. They are not held out: training may have drawn the same,
 * and has where there are few, as there are of the shortest sequences.
 *
 * @param example draws an example; all must have the same length
 * @param each is called with every step of some examples that were run side by side
 */
export function runFresh<Example extends SequenceExample>(
  ntm: Ntm,
  example: (random: Random) => Example,
  each: (run: ReturnType<typeof answer>, examples: readonly Example[]) => void,
): void {
  const next = random(freshSeed);
  const tape = new Tape({ record: false });
  for (let done = 0; done < freshExamples; done += atOnce) {
    tape.reset();
    const examples = Array.from({ length: atOnce }, () => example(next));
    each(answer(tape, ntm, examples), examples);
  }
}

/** Measures how many bits of an answer come out wrong, on average. */
export function measureWrongBits(
  ntm: Ntm,
  example: (random: Random) => SequenceExample,
  { on, trained }: Pick<Measure, "on" | "trained">,
): Measure {
  let wrong = 0;
  let bits = 0;
  runFresh(ntm, example, ({ steps, targets }) => {
    wrong += wrongBits(steps, targets);
    bits = targets.length * targets[0]!.cols;
  });
  return {
    quantity: "wrong bits",
    value: wrong / freshExamples,
    outOf: bits,
    on,
    trained,
    told: "most",
  };
}

/** Where a head looked most, in example `b`. */
export function focus(step: NtmStep, head: "read" | "write", b: number): number {
  return argmax(step[head].address.weighting, b);
}
