import { Tape } from "../../src/models/autodiff/tape.ts";
import { vector } from "../../src/models/autodiff/tensor.ts";
import { pipeStep } from "../../src/models/programmer/pipe.ts";
import {
  hardenPipe,
  neededBy,
  type PipeLine,
  pipeExpression,
  printPipe,
  runPipe,
} from "../../src/models/programmer/pipe-program.ts";
import { random } from "../../src/models/random.ts";
import {
  ArithmeticPrograms,
  raceSettings,
  type SoftLine,
} from "../../src/training/arithmetic-programs.ts";
import {
  type Expression,
  evaluate,
  inputNames,
} from "../../src/training/tasks/arithmetic/expression.ts";
import { remember } from "../kit/remember.ts";
import type { News } from "./learn.ts";
import { raceSeeds, races } from "./recorded.ts";
import type { Report } from "./report.ts";
import { readTask, type Task } from "./task.ts";

/** A step of the program that is looked at. */
export interface Line extends SoftLine {
  /** The hardened step in words: x1 = a − c. */
  readonly text: string;
  /** Whether the result depends on it. */
  readonly isUsed: boolean;
}

/** A program tried on inputs that no update has drawn. */
interface Check {
  readonly inputs: readonly number[];
  /** What the task makes of them; undefined where there is none. */
  readonly right?: number;
  readonly hard: number;
  readonly soft: number;
}

/** Every number of the figure: how the race stands, and one of its programs. */
export interface LearnsValues {
  readonly task: Task;
  readonly seed: number;
  readonly update: number;
  readonly status: Report["status"];
  readonly foundAt?: number;
  readonly losses: Report["losses"];
  readonly exact: readonly boolean[];
  /** The start that is looked at, from 0, and whether it is the best one for now. */
  readonly chosen: number;
  readonly isBest: boolean;
  readonly lines: readonly Line[];
  /** The hardened program as one expression. */
  readonly expression: string;
  readonly checks: readonly Check[];
  /** Fresh inputs on which the hardened program is right, of `fresh`. */
  readonly right: number;
  readonly fresh: number;
  /** In how many recorded races for this task an exact program was found; undefined where none are. */
  readonly found?: number;
  /** All recorded races, and their starts. */
  readonly record: typeof record;
  readonly problem?: string;
}

/** How many fresh inputs a program is checked on, and how many of them are shown. */
const fresh = 100;
const shown = 3;
const freshSeed = 0x6672_6573;

const total = (of: (race: (typeof races)[number]) => number) =>
  races.reduce((sum, race) => sum + of(race), 0);

const record = {
  found: total(({ found }) => found),
  races: races.length * raceSeeds,
  exact: total(({ exact }) => exact),
  starts: races.length * raceSeeds * raceSettings.starts,
};

/** What the starts are before there is a task: they do not depend on it. */
const anyTask: Expression = { input: "a" };

/**
 * How a race stands, with one of its programs hardened and tried out.
 *
 * @param start the start to look at, from 1; 0 for the best
 * @param news of the work; none before it begins. A report of another race counts for nothing: this
 *   one stands at its random starts
 */
export function learnsValues(
  { task: typed, seed, start }: { task: string; seed: number; start: number },
  news: News = {},
): LearnsValues {
  const task = readTask(typed);
  const { which } = news.report ?? {};
  const isOurs = which !== undefined && which.task === task.written && which.seed === seed;
  const stand = isOurs ? news.report! : startOf(task.expression ?? anyTask, seed);
  const best = bestOf(stand);
  const chosen = start === 0 ? best : start - 1;
  const soft = stand.soft[chosen]!;
  const program = harden(soft);
  const texts = printPipe(program, inputNames).split("\n");
  const needed = neededBy(program, inputNames.length).slice(inputNames.length);
  const next = random(freshSeed);
  const checks = Array.from({ length: fresh }, () => {
    // Tenths, so that a reader can do the sum too.
    const inputs = inputNames.map(() => Math.round(40 * next() - 20) / 10);
    return check(inputs, task.expression, program);
  });
  return {
    task,
    seed,
    update: stand.update,
    status: stand.status,
    ...(stand.foundAt !== undefined && { foundAt: stand.foundAt }),
    losses: stand.losses,
    exact: task.expression ? stand.exact : stand.exact.map(() => false),
    chosen,
    isBest: chosen === best,
    lines: soft.map((line, t) => ({ ...line, text: texts[t]!, isUsed: needed[t]! })),
    expression: pipeExpression(program, inputNames),
    checks: checks.slice(0, shown).map((each) => ({ ...each, soft: runSoft(soft, each.inputs) })),
    right: checks.filter(({ right, hard }) => right !== undefined && Math.abs(right - hard) < 1e-9)
      .length,
    fresh,
    ...foundBefore(task),
    record,
    ...(news.problem !== undefined && { problem: news.problem }),
  };
}

function foundBefore({ written }: Task): { found?: number } {
  const { found } = races.find(({ task }) => task === written) ?? {};
  return found === undefined ? {} : { found };
}

type Stand = Omit<Report, "which">;

/** How a race stands before its first update. */
const startOf = remember((task: Expression, seed: number): Stand => {
  const programs = new ArithmeticPrograms(task, seed);
  const exact = programs.exact();
  return {
    update: 0,
    status: "learning",
    exact,
    losses: exact.map(() => []),
    soft: programs.soft(),
  };
});

/** Of the starts whose program is exact, or else of all, the one with the smallest loss. */
function bestOf({ exact, losses }: Stand): number {
  const among = exact.includes(true) ? exact : exact.map(() => true);
  const loss = (s: number) => (among[s] ? (losses[s]!.at(-1) ?? 0) : Number.POSITIVE_INFINITY);
  return among.reduce((best, _, s) => (loss(s) < loss(best) ? s : best), 0);
}

function tensorsOf(soft: readonly SoftLine[]) {
  return soft.map(({ operation, left, right }) => ({
    operation: vector(operation),
    left: vector(left),
    right: vector(right),
  }));
}

const harden = (soft: readonly SoftLine[]): PipeLine[] => hardenPipe(tensorsOf(soft));

function check(
  inputs: readonly number[],
  task: Expression | undefined,
  program: readonly PipeLine[],
): Omit<Check, "soft"> {
  return {
    inputs,
    ...(task && { right: evaluate(task, inputs) }),
    hard: runPipe(program, inputs).at(-1)!,
  };
}

/** What a program gives that takes every step to its extent. */
function runSoft(soft: readonly SoftLine[], inputs: readonly number[]): number {
  const tape = new Tape({ record: false });
  let values = vector(inputs);
  for (const choice of tensorsOf(soft)) ({ values } = pipeStep(tape, values, choice));
  return values.data.at(-1)!;
}
