import { Tape } from "../../src/models/autodiff/tape.ts";
import type { Ntm, NtmShape } from "../../src/models/ntm/machine.ts";
import { random } from "../../src/models/random.ts";
import { copy } from "../../src/training/recipes/copy.ts";
import { answer, wrongBits } from "../../src/training/recipes/sequence-learner.ts";
import { copyExample } from "../../src/training/tasks/copy.ts";
import { randomBits, type SequenceExample } from "../../src/training/tasks/sequence.ts";
import { Training } from "../../src/training/training.ts";
import { lossSpan, type Report, testSpan, testsToPass } from "./report.ts";

/** The measures of the machine that learns: those of the recipe. */
export const shape = copy.model.ntm as NtmShape;

/** The longest sequences that are drawn in training, which are also those of the tests. */
const longest = 8;
const tested = { seed: 0x6865_6c64, sequences: 50 };

/** Learning to copy from one seed, update by update. The same seed gives the same run. */
export class CopyRun {
  readonly #training: Training;
  readonly #ntm: Ntm;
  readonly #tested = testSequences();
  readonly #tape = new Tape({ record: false });
  readonly #losses: number[] = [];
  readonly #tests: number[] = [];
  #sinceLoss = 0;

  constructor(seed: number) {
    this.#training = new Training(copy, seed);
    this.#ntm = { shape, weights: this.#training.learner.weights };
    this.#tests.push(this.#test());
  }

  get seed(): number {
    return this.#training.seed;
  }

  get status(): Report["status"] {
    const last = this.#tests.slice(-testsToPass);
    if (last.length === testsToPass && last.every((wrong) => wrong === 0)) return "learnt";
    return this.#training.progress.update < copy.updates ? "learning" : "stuck";
  }

  /** Makes one update. */
  update(): void {
    this.#sinceLoss += this.#training.update().loss;
    const { update } = this.#training.progress;
    if (update % lossSpan === 0) {
      this.#losses.push(this.#sinceLoss / lossSpan);
      this.#sinceLoss = 0;
    }
    if (update % testSpan === 0) this.#tests.push(this.#test());
  }

  report(): Report {
    const weights = Object.entries(this.#ntm.weights).map(([name, { rows, cols, data }]) => [
      name,
      { rows, cols, data: data.slice() },
    ]);
    return {
      seed: this.seed,
      update: this.#training.progress.update,
      status: this.status,
      losses: [...this.#losses],
      tests: [...this.#tests],
      weights: Object.fromEntries(weights),
    };
  }

  /** The share of wrong bits in sequences drawn for testing, so long that training hardly meets one. */
  #test(): number {
    this.#tape.reset();
    const { steps, targets } = answer(this.#tape, this.#ntm, this.#tested);
    return wrongBits(steps, targets) / (tested.sequences * longest * shape.outputs);
  }
}

function testSequences(): SequenceExample[] {
  const next = random(tested.seed);
  return Array.from({ length: tested.sequences }, () =>
    copyExample(randomBits(next, longest, shape.outputs)),
  );
}
