import { add, scale, sum } from "../models/autodiff/arithmetic.ts";
import { columns, tile } from "../models/autodiff/arrange.ts";
import { entropy } from "../models/autodiff/entropy.ts";
import { huber, huberLoss } from "../models/autodiff/huber.ts";
import { Tape } from "../models/autodiff/tape.ts";
import { matrix, type Tensor } from "../models/autodiff/tensor.ts";
import { type PipeChoice, pipeStep } from "../models/programmer/pipe.ts";
import type { PipeLine } from "../models/programmer/pipe-program.ts";
import { ArithmeticPrograms, raceSettings, type SoftLine } from "./arithmetic-programs.ts";
import { adam } from "./optimizer.ts";
import { randomOfUpdate } from "./random-of-update.ts";
import { arithmeticExamples } from "./tasks/arithmetic/examples.ts";
import type { Expression } from "./tasks/arithmetic/expression.ts";

const { starts, batch } = raceSettings;

/** How slowly the running mean follows the losses. */
const memory = 0.9;

/**
 * Programs for one arithmetic task, looked for from its answers alone (after Neelakantan et al.
 * 2015, section 2, without a controller: the logits of every choice are learnt as they are). Several
 * random starts learn side by side, because from some no gradient leads to a right program. The
 * race is over when the hardened program of one is exact on fresh inputs and its soft program has
 * come as close; or when the updates are used up.
 */
export class ArithmeticRace {
  readonly task: Expression;
  readonly seed: number;
  /** Updates made. */
  count = 0;
  /** The running mean of each start's loss; none before the first update. */
  losses: readonly number[] = [];
  /** Whether the hardened program of each start was exact at the last test. */
  exact: readonly boolean[];
  /** The update at which the first exact program was found. */
  foundAt: number | undefined;
  readonly #programs;
  readonly #optimizer;
  readonly #tape = new Tape();

  constructor(task: Expression, seed: number) {
    this.task = task;
    this.seed = seed;
    this.#programs = new ArithmeticPrograms(task, seed);
    this.#optimizer = adam(this.#programs.logits);
    this.exact = [];
    this.#test();
  }

  /** What a race has come to is told by a test: it is over at one, or not at all. */
  get status(): "learning" | "found" | "not found" {
    if (this.count % raceSettings.test.every !== 0) return "learning";
    if (this.losses.some((loss, s) => this.exact[s] && loss < raceSettings.settled)) return "found";
    if (this.count < raceSettings.updates) return "learning";
    return this.exact.includes(true) ? "found" : "not found";
  }

  /** Makes one update of all starts. */
  update(): void {
    this.#tape.reset();
    const tape = this.#tape;
    const drawn = arithmeticExamples(randomOfUpdate(this.seed, this.count + 1), this.task, batch);
    // Rows: every start on the first example, then every start on the second, …
    const over = (rows: readonly (readonly number[])[]) =>
      matrix(rows.flatMap((row) => Array.from({ length: starts }, () => row)));
    const choices = this.#programs.choices(tape);
    let values = over(drawn.inputs);
    for (const { operation, left, right } of choices) {
      ({ values } = pipeStep(tape, values, {
        operation: tile(tape, operation, batch),
        left: tile(tape, left, batch),
        right: tile(tape, right, batch),
      }));
    }
    const answers = over(drawn.answers.map((answer) => [answer]));
    const results = columns(tape, values, values.cols - 1, 1);
    this.losses = lossOfEach(results, answers).map(
      (loss, s) => memory * (this.losses[s] ?? loss) + (1 - memory) * loss,
    );
    tape.backward(this.#loss(tape, results, answers, choices));
    this.#optimizer.update(raceSettings.rate);
    this.count++;
    if (this.count % raceSettings.test.every === 0) this.#test();
  }

  /** The hardened program of each start. */
  programs(): PipeLine[][] {
    return this.#programs.hard();
  }

  /** The probabilities of each start: [starts][steps]. */
  softPrograms(): SoftLine[][] {
    return this.#programs.soft();
  }

  /** The loss of all starts together: none has a say in another's gradient. */
  #loss(tape: Tape, results: Tensor, answers: Tensor, choices: readonly PipeChoice[]): Tensor {
    const off = scale(tape, huber(tape, results, answers, raceSettings.huber), 1 / batch);
    const { from, price } = raceSettings.undecided;
    const share = this.count / raceSettings.updates;
    const now = price * Math.max(0, (share - from) / (1 - from));
    if (now === 0) return off;
    const undecided = choices.flatMap(({ operation, left, right }) =>
      [operation, left, right].map((each) => entropy(tape, each)),
    );
    return add(tape, off, scale(tape, sum(tape, ...undecided), now));
  }

  #test(): void {
    this.exact = this.#programs.exact();
    if (this.exact.includes(true)) this.foundAt ??= this.count;
  }
}

/** The mean loss of each start over the batch. */
function lossOfEach(results: Tensor, answers: Tensor): number[] {
  const losses = Array.from({ length: starts }, () => 0);
  for (let row = 0; row < results.rows; row++) {
    const off = results.data[row]! - answers.data[row]!;
    losses[row % starts]! += huberLoss(off, raceSettings.huber) / batch;
  }
  return losses;
}
