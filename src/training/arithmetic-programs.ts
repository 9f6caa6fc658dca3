import { softmax } from "../models/autodiff/softmax.ts";
import { Tape } from "../models/autodiff/tape.ts";
import { Tensor, toRows } from "../models/autodiff/tensor.ts";
import { type PipeChoice, pipeOperations } from "../models/programmer/pipe.ts";
import { hardenPipe, type PipeLine, runPipe } from "../models/programmer/pipe-program.ts";
import type { Weights } from "../models/weights/weights.ts";
import { randomOfUpdate } from "./random-of-update.ts";
import { arithmeticExamples } from "./tasks/arithmetic/examples.ts";
import { type Expression, inputNames } from "./tasks/arithmetic/expression.ts";

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

const { starts, steps } = raceSettings;

/** Hardened programs compute what the task does, but may add in another order. */
const rounding = 1e-9;

/** The probabilities of a start at one step. */
export interface SoftLine {
  readonly operation: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/**
 * The programs of a race, side by side: before the first update as the seed makes them, afterwards
 * as their logits were learnt.
 */
export class ArithmeticPrograms {
  /** The logits of every choice: [starts] × what there is to choose from. */
  readonly logits: Weights;
  readonly #tests;

  constructor(task: Expression, seed: number) {
    const next = randomOfUpdate(seed, 0);
    this.logits = Object.fromEntries(
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
    this.#tests = arithmeticExamples(next, task, raceSettings.test.inputs);
  }

  /** What every start chooses at each step. */
  choices(tape: Tape): PipeChoice[] {
    const chosen = (name: string) => softmax(tape, this.logits[name]!);
    return Array.from({ length: steps }, (_, t) => ({
      operation: chosen(`operation ${t}`),
      left: chosen(`left ${t}`),
      right: chosen(`right ${t}`),
    }));
  }

  /** The hardened program of each start. */
  hard(): PipeLine[][] {
    const choices = this.choices(new Tape({ record: false }));
    return Array.from({ length: starts }, (_, s) => hardenPipe(choices, s));
  }

  /** The probabilities of each start: [starts][steps]. */
  soft(): SoftLine[][] {
    const choices = this.choices(new Tape({ record: false })).map((choice) => ({
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

  /** Whether the hardened program of each start does the task on fresh inputs. */
  exact(): boolean[] {
    const { inputs, answers } = this.#tests;
    return this.hard().map((program) =>
      inputs.every(
        (values, i) => Math.abs(runPipe(program, values).at(-1)! - answers[i]!) < rounding,
      ),
    );
  }
}
