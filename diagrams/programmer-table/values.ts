import type { State } from "../../src/diagram.ts";
import { Tape } from "../../src/models/autodiff/tape.ts";
import { matrix } from "../../src/models/autodiff/tensor.ts";
import { harden, runLines } from "../../src/models/programmer/questions/harden.ts";
import { printLine } from "../../src/models/programmer/questions/print.ts";
import {
  type Programmer,
  runProgrammer,
} from "../../src/models/programmer/questions/programmer.ts";
import { operations } from "../../src/models/programmer/questions/step.ts";
import {
  answer,
  encode,
  understand,
  vocabulary,
} from "../../src/training/tasks/table-questions/questions.ts";
import { columnNames } from "../../src/training/tasks/table-questions/table.ts";
import { isNumber } from "../../src/training/tasks/table-questions/wording.ts";
import type { TableParams } from "./params.ts";
import { longest } from "./question.ts";
import { readWords } from "./read-words.ts";

/** A word of the question. */
export interface Word {
  readonly text: string;
  readonly isNumber: boolean;
  /** Whether the network has a vector for it. */
  readonly isKnown: boolean;
  /** How far the controller looks at it, at the chosen step. */
  readonly attention: number;
  /** What else could stand there, this word among them; empty where there is no choice. */
  readonly alternatives: readonly string[];
}

/** A step of the soft program. */
export interface SoftStep {
  readonly operation: readonly number[];
  readonly column: readonly number[];
  /** Shares of the question's numbers; none for a question without. */
  readonly pivot: readonly number[];
  /** How far each row is selected after it, and by the hardened program: [rows]. */
  readonly rows: readonly number[];
  readonly hardRows: readonly boolean[];
  readonly scalar: number;
  readonly hardScalar: number;
  /** The hardened step in words. */
  readonly text: string;
}

/** Every number of the figure. */
export interface TableValues {
  readonly question: string;
  readonly words: readonly Word[];
  /** The words that are passed over, but for the last one where it may be cut in two. */
  readonly unknown: readonly string[];
  /** Whether the question takes no more characters, so that the rest may be missing. */
  readonly isFull: boolean;
  readonly numbers: readonly string[];
  readonly table: readonly (readonly number[])[];
  /** The step that is looked at, from 1. */
  readonly time: number;
  readonly steps: readonly SoftStep[];
  /** How far each cell is worked on at the chosen step: row selected before, times column. */
  readonly cells: readonly (readonly number[])[];
  readonly soft: number;
  readonly hard: number;
  /** The answer by direct calculation; undefined for what is no question of a known kind. */
  readonly right?: number;
}

/** Numbers of a question beyond these are not read: no question that was learnt has more. */
const mostNumbers = 2;

/** Runs the programmer on a question and a table. Words that it does not know are passed over. */
export function tableValues(
  { question, table, time }: State<TableParams>,
  programmer: Programmer,
): TableValues {
  const { words, alternatives } = readWords(question);
  const numberPlaces = [...words.keys()].filter((at) => isNumber(words[at]!));
  const isKnown = (at: number) =>
    isNumber(words[at]!) ? numberPlaces.indexOf(at) < mostNumbers : vocabulary.includes(words[at]!);
  const places = [...words.keys()].filter(isKnown);
  const read = places.map((at) => words[at]!);
  const numbers = read.filter(isNumber);
  const steps = read.length > 0 ? run(programmer, read, table) : idle(programmer, table.length);
  const chosen = steps[time - 1]!;
  const before = steps[time - 2]?.rows ?? table.map(() => 1);
  const isFull = question.length >= longest;
  const isStump = (at: number) => isFull && at === words.length - 1;
  const asked = read.length === words.length ? understand(words) : undefined;
  return {
    question,
    words: words.map((text, at) => ({
      text,
      isNumber: isNumber(text),
      isKnown: isKnown(at),
      attention: chosen.attention[places.indexOf(at)] ?? 0,
      alternatives: isKnown(at) ? alternatives[at]! : [],
    })),
    unknown: words.filter((_, at) => !isKnown(at) && !isStump(at)),
    isFull,
    numbers,
    table,
    time,
    steps,
    cells: before.map((extent) => chosen.column.map((share) => extent * share)),
    soft: steps.at(-1)!.scalar,
    hard: steps.at(-1)!.hardScalar,
    ...(asked && {
      right: answer(
        asked,
        table.map((row) => [...row]),
      ),
    }),
  };
}

type Run = SoftStep & { readonly attention: readonly number[] };

function run(
  programmer: Programmer,
  words: readonly string[],
  table: readonly (readonly number[])[],
): Run[] {
  const { tokens, numbers, numberPositions } = encode(words);
  const steps = runProgrammer(new Tape({ record: false }), programmer, {
    words: [tokens],
    numbers: [numbers],
    numberPositions: [numberPositions],
    table: matrix(table),
  });
  const lines = harden(steps.map(({ choice }) => choice));
  const hard = runLines(lines, table, numbers);
  const written = words.filter(isNumber);
  return steps.map(({ choice, attention, result }, t) => ({
    operation: [...choice.operation.data],
    column: [...choice.column.data],
    pivot: choice.pivot ? [...choice.pivot.data] : [],
    attention: [...attention.data],
    rows: [...result.rows.data],
    hardRows: hard[t]!.rows,
    scalar: result.scalar.data[0]!,
    hardScalar: hard[t]!.scalar,
    text: printLine(lines[t]!, columnNames, written),
  }));
}

/** What there is to see where no word can be read: nothing is chosen, nothing is selected. */
function idle({ shape }: Programmer, rows: number): Run[] {
  return Array.from({ length: shape.steps }, () => ({
    operation: operations.map(() => 0),
    column: columnNames.map(() => 0),
    pivot: [],
    attention: [],
    rows: Array.from({ length: rows }, () => 0),
    hardRows: Array.from({ length: rows }, () => false),
    scalar: 0,
    hardScalar: 0,
    text: "nothing to read",
  }));
}

/** Whether an answer is right: answers are whole hundredths. */
export const isRight = (given: number, right: number) => Math.abs(given - right) < 0.005;
