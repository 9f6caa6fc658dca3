import { scale, sum } from "../../models/autodiff/arithmetic.ts";
import { entropy } from "../../models/autodiff/entropy.ts";
import { huber } from "../../models/autodiff/huber.ts";
import { Tape } from "../../models/autodiff/tape.ts";
import { matrix } from "../../models/autodiff/tensor.ts";
import { createProgrammer } from "../../models/programmer/questions/create.ts";
import { programmerFrom } from "../../models/programmer/questions/from-file.ts";
import { harden, runLines } from "../../models/programmer/questions/harden.ts";
import {
  type Programmer,
  type ProgramStep,
  runProgrammer,
} from "../../models/programmer/questions/programmer.ts";
import { type Random, random, randomItem } from "../../models/random.ts";
import { adam } from "../optimizer.ts";
import type { Learner, Measure, Recipe } from "../recipe.ts";
import { decayAtEnd } from "../schedule.ts";
import { type Kind, kinds } from "../tasks/table-questions/kinds.ts";
import {
  answer,
  type EncodedQuestion,
  encode,
  randomQuestion,
  vocabulary,
} from "../tasks/table-questions/questions.ts";
import { columnNames, randomTable, type Table } from "../tasks/table-questions/table.ts";
import { runningMean } from "./curriculum.ts";

const settings = {
  shape: {
    vocabulary: vocabulary.length,
    embedding: 16,
    reader: 32,
    controller: 32,
    attention: 32,
    columns: columnNames.map((name) => vocabulary.indexOf(name)),
    steps: 3,
  },
  batch: 64,
  /** The share of a batch that is drawn from the kinds that learn last. */
  harder: 0.35,
  huber: 0.05,
  rate: 0.005,
  decay: { from: 0.75, to: 0.02 },
  updates: 3_000,
  /** The reward for staying undecided, and the share of the training after which there is none. */
  undecided: { reward: 0.0015, until: 0.6 },
  exact: 0.99,
} as const;

/** Levels: each stands for a hundredth of the training. */
const levels = 100;

/** Of each kind, as many fresh questions are measured. */
const freshQuestions = 1000;

/** Fresh questions and tables are drawn from here; training draws from seeds of its own. */
const freshSeed = 0x5461626c;

const harder = kinds.filter(({ name }) => name.includes("two filters"));

/** Answering 11 kinds of questions on tables, from the answers alone. */
export const tableProgrammer: Recipe = {
  name: "table-programmer",
  settings,
  model: { programmer: settings.shape },
  type: "int8",
  updates: settings.updates + 1,
  start: { update: 0, level: 0, average: 1, rate: settings.rate, status: "learning" },
  create: (random) => learner(createProgrammer(random, settings.shape)),
  optimizer: adam,
  follow(progress, { loss }) {
    const share = progress.update / settings.updates;
    return {
      ...progress,
      level: Math.floor(share * levels),
      average: runningMean(progress.average, loss),
      rate: settings.rate * decayAtEnd(share, settings.decay),
      status: progress.update < settings.updates ? "learning" : "learnt",
    };
  },
  evaluate(trained) {
    const programmer = programmerFrom(trained);
    const measures = kinds.map((kind) => measure(programmer, kind));
    return { accepted: measures.every(({ value }) => value >= settings.exact), measures };
  },
};

/** A question as a programmer gets it, a table, and what the question's answer is there. */
interface Example {
  readonly question: EncodedQuestion;
  readonly table: Table;
  readonly answer: number;
}

function example(random: Random, kind: Kind): Example {
  const question = randomQuestion(random, kind);
  const table = randomTable(random);
  return { question: encode(question.words), table, answer: answer(question, table) };
}

function learner(programmer: Programmer): Learner {
  return {
    weights: programmer.weights,
    loss(tape, random, level) {
      const examples = Array.from({ length: settings.batch }, () =>
        example(random, randomItem(random, random() < settings.harder ? harder : kinds)),
      );
      const { reward, until } = settings.undecided;
      const bonus = reward * Math.max(0, 1 - level / levels / until);
      let right = 0;
      const losses = alike(examples).flatMap((group) => {
        const steps = ask(tape, programmer, group);
        const given = steps.at(-1)!.result.scalar;
        const targets = matrix(group.map(({ answer }) => [answer]));
        right += targets.data.filter((target, b) => isExact(given.data[b]!, target)).length;
        const off = huber(tape, given, targets, settings.huber);
        if (bonus === 0) return [off];
        const choices = steps.flatMap(({ choice: { operation, column, pivot } }) =>
          pivot ? [operation, column, pivot] : [operation, column],
        );
        return [off, ...choices.map((each) => scale(tape, entropy(tape, each), -bonus))];
      });
      return {
        loss: scale(tape, sum(tape, ...losses), 1 / settings.batch),
        accuracy: right / settings.batch,
        difficulty: level,
      };
    },
  };
}

/** Examples in groups that can be run side by side: with as many words and as many numbers. */
function alike(examples: readonly Example[]): Example[][] {
  const groups = new Map<string, Example[]>();
  for (const each of examples) {
    const key = `${each.question.tokens.length} ${each.question.numbers.length}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

function ask(tape: Tape, programmer: Programmer, examples: readonly Example[]): ProgramStep[] {
  return runProgrammer(tape, programmer, {
    words: examples.map(({ question }) => question.tokens),
    numbers: examples.map(({ question }) => question.numbers),
    numberPositions: examples.map(({ question }) => question.numberPositions),
    table: matrix(examples.flatMap(({ table }) => table)),
  });
}

/** The share of fresh questions of a kind that the hardened program answers exactly. */
function measure(programmer: Programmer, kind: Kind): Measure {
  const next = random(freshSeed);
  const tape = new Tape({ record: false });
  const examples = Array.from({ length: freshQuestions }, () => example(next, kind));
  let exact = 0;
  for (const group of alike(examples)) {
    tape.reset();
    const choices = ask(tape, programmer, group).map(({ choice }) => choice);
    for (const [b, { table, question, answer }] of group.entries()) {
      const given = runLines(harden(choices, b), table, question.numbers).at(-1)!.scalar;
      if (isExact(given, answer)) exact++;
    }
  }
  return {
    quantity: "answers exactly right",
    value: exact / freshQuestions,
    outOf: 1,
    on: { kind: kind.name },
    trained: true,
  };
}

/** Answers are whole hundredths. */
function isExact(given: number, answer: number): boolean {
  return Math.abs(given - answer) < 0.005;
}
