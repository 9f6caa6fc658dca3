import { add, scale, sum } from "../models/autodiff/arithmetic.ts";
import { columns, tile } from "../models/autodiff/arrange.ts";
import { entropy } from "../models/autodiff/entropy.ts";
import { huber } from "../models/autodiff/huber.ts";
import { softmax } from "../models/autodiff/softmax.ts";
import { Tape } from "../models/autodiff/tape.ts";
import { matrix, Tensor, toRows } from "../models/autodiff/tensor.ts";
import { type PipeChoice, pipeOperations, pipeStep } from "../models/programmer/pipe.ts";
import { hardenPipe, type PipeLine, runPipe } from "../models/programmer/pipe-program.ts";
import { random } from "../models/random.ts";
import type { Weights } from "../models/weights/weights.ts";
import { adam } from "./optimizer.ts";
import { type Expression, inputNames } from "./tasks/arithmetic/expression.ts";
import { arithmeticExamples } from "./tasks/arithmetic/tasks.ts";

/** What decides, with a task and a seed, every number of a race. */
export const raceSettings = {
  /** Programs that begin at random and learn side by side. */
  starts: 16,
  /** Steps of a program. */
  steps: 3,
  /** Examples that an update draws, the same for all starts. */
  batch: 32,
  rate: 0.05,
  updates: 1500,
  /** Where squares end in the loss. */
  huber: 1,
  /** The price of staying undecided, per nat: 0 until a share of the updates, then rising to the end. */
  undecided: { from: 0.3, price: 0.01 },
  /** Fresh inputs on which hardened programs are tested, and updates from one test to the next. */
  test: { inputs: 100, every: 10 },
  /** The loss at which a soft program counts as having become its hardened one. */
  settled: 0.0005,
} as const;

const { starts, steps, batch } = raceSettings;

/** How slowly the running mean follows the losses. */
const memory = 0.9;

/** Hardened programs compute what the task does, but may add in another order. */
const rounding = 1e-9;

/** The probabilities of a start at one step. */
export interface SoftLine {
  readonly operation: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
}

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
  readonly #logits: Weights;
  readonly #optimizer;
  readonly #tape = new Tape();
  readonly #tests;

  constructor(task: Expression, seed: number) {
    this.task = task;
    this.seed = seed;
    const next = this.#random(0);
    this.#logits = Object.fromEntries(
      Array.from({ length: steps }, (_, t) => [
        [`operation ${t}`, pipeOperations.length],
        [`left ${t}`, inputNames.length + t],
        [`right ${t}`, inputNames.length + t],
      ])
        .flat()
        .map(([name, width]) => {
          const logits = new Tensor(starts, Number(width));
          for (let i = 0; i < logits.data.length; i++) logits.data[i] = 2 * next() - 1;
          return [name, logits];
        }),
    );
    this.#optimizer = adam(this.#logits);
    this.#tests = arithmeticExamples(next, task, raceSettings.test.inputs);
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
    const drawn = arithmeticExamples(this.#random(this.count + 1), this.task, batch);
    // Rows: every start on the first example, then every start on the second, …
    const over = (rows: readonly (readonly number[])[]) =>
      matrix(rows.flatMap((row) => Array.from({ length: starts }, () => row)));
    const choices = this.#choices(tape);
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
    const choices = this.#choices(new Tape({ record: false }));
    return Array.from({ length: starts }, (_, s) => hardenPipe(choices, s));
  }

  /** The probabilities of each start: [starts][steps]. */
  softPrograms(): SoftLine[][] {
    const choices = this.#choices(new Tape({ record: false })).map((choice) => ({
      operation: toRows(choice.operation),
      left: toRows(choice.left),
      right: toRows(choice.right),
    }));
    return Array.from({ length: starts }, (_, s) =>
      choices.map(({ operation, left, right }) => ({
        operation: operation[s]!,
        left: left[s]!,
        right: right[s]!,
      })),
    );
  }

  #choices(tape: Tape): PipeChoice[] {
    const chosen = (name: string) => softmax(tape, this.#logits[name]!);
    return Array.from({ length: steps }, (_, t) => ({
      operation: chosen(`operation ${t}`),
      left: chosen(`left ${t}`),
      right: chosen(`right ${t}`),
    }));
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
    this.exact = this.programs().map((program) => this.#isExact(program));
    if (this.exact.includes(true)) this.foundAt ??= this.count;
  }

  #isExact(program: readonly PipeLine[]): boolean {
    const { inputs, answers } = this.#tests;
    return inputs.every(
      (values, i) => Math.abs(runPipe(program, values).at(-1)! - answers[i]!) < rounding,
    );
  }

  /** The random numbers of one update. */
  #random(update: number) {
    return random(Math.imul(this.seed, 0x9e3779b1) + update);
  }
}

/** The mean loss of each start over the batch. */
function lossOfEach(results: Tensor, answers: Tensor): number[] {
  const { huber: delta } = raceSettings;
  const losses = Array.from({ length: starts }, () => 0);
  for (let row = 0; row < results.rows; row++) {
    const off = Math.abs(results.data[row]! - answers.data[row]!);
    losses[row % starts]! += (off <= delta ? (off * off) / 2 : delta * (off - delta / 2)) / batch;
  }
  return losses;
}
