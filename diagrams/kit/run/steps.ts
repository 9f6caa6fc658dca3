import { Tape } from "../../../src/models/autodiff/tape.ts";
import { vector } from "../../../src/models/autodiff/tensor.ts";
import { type Ntm, type NtmStep, runNtm } from "../../../src/models/ntm/machine.ts";
import { without } from "../../../src/models/ntm/without.ts";
import { remember } from "../remember.ts";

/** What a machine is given, and what it must do without. */
interface Given {
  readonly inputs: readonly (readonly number[])[];
  readonly without?: keyof typeof without;
}

/** All steps of a machine on a sequence of inputs. */
export const stepsOf = remember((ntm: Ntm, given: Given): readonly NtmStep[] =>
  runNtm(
    new Tape({ record: false }),
    ntm,
    given.inputs.map((input) => vector(input)),
    given.without && without[given.without],
  ),
);
