import { snap } from "../../src/params/grid.ts";
import type { Field, Param } from "../../src/params/param.ts";
import { text } from "../../src/params/text.ts";
import { type Kind, kinds, type Slots } from "../../src/training/tasks/table-questions/kinds.ts";
import { composeQuestion } from "../../src/training/tasks/table-questions/questions.ts";
import { columnNames } from "../../src/training/tasks/table-questions/table.ts";
import { isNumber, recognise } from "../../src/training/tasks/table-questions/wording.ts";
import { readWords } from "./read-words.ts";

/** The numbers that a question compares with. */
const pivots = { min: 0.01, max: 0.99, step: 0.01 };

/** The most characters of a question: what is typed beyond is cut off. */
export const longest = 110;

/** The name of a question that is worded in a way of its own. */
const another = "another";

/**
 * A question, typed as a line of text or composed: its kind, and every word and number that can be
 * another, have controls of their own.
 */
export function question(initial: string): Param<string> {
  const line = text({ label: "question", initial, length: longest });
  return {
    ...line,
    kind: "question",
    fields(value, among) {
      const typed = line.fields(value, among).map((field) => ({ ...field, label: "as typed" }));
      const { words } = readWords(value);
      return [...typed, kindField(value), ...words.flatMap((_, at) => wordField(value, at) ?? [])];
    },
  };
}

/** The control of the word or number at `at` of a question, where it can be another. */
export function wordField(value: string, at: number): Field<string> | undefined {
  const { words, alternatives } = readWords(value);
  const word = words[at]!;
  const label = `word ${at + 1}`;
  if (isNumber(word)) {
    return {
      type: "range",
      label: `${label}, a number`,
      ...pivots,
      get: (now) => snap(Number(readWords(now).words[at]), pivots),
      set: (now, to) => withWord(now, at, snap(to, pivots).toFixed(2).replace(/^0/, "")),
    };
  }
  const options = alternatives[at]!;
  if (options.length === 0) return undefined;
  return {
    type: "choice",
    label,
    options: options.map((option) => ({ value: option, label: option })),
    get: (now) => readWords(now).words[at] ?? word,
    set: (now, to) => (options.includes(to) ? withWord(now, at, to) : now),
  };
}

const withWord = (value: string, at: number, word: string) =>
  readWords(value).words.with(at, word).join(" ");

function kindField(value: string): Field<string> {
  const kindOf = (now: string) => recognise(readWords(now).words)?.kind.name ?? another;
  const names = kinds.map(({ name }) => name);
  return {
    type: "choice",
    label: "kind",
    options: (kindOf(value) === another ? [another, ...names] : names).map((name) => ({
      value: name,
      label: name,
    })),
    get: kindOf,
    set(now, to) {
      const kind = kinds.find(({ name }) => name === to);
      return kind ? recompose(now, kind) : now;
    },
  };
}

/** The plainest question of another kind that keeps as much as it can of this one. */
function recompose(value: string, kind: Kind): string {
  const now: Slots = recognise(readWords(value).words)?.slots ?? {
    columns: [],
    comparisons: [],
    numbers: [],
  };
  const columns = [...new Set([...now.columns, ...columnNames.keys()])].slice(0, kind.columns);
  const comparisons = kind.comparisons.map((wanted, i) => wanted ?? now.comparisons[i] ?? "over");
  const numbers = kind.comparisons.map((_, i) => now.numbers[i] ?? 0.5);
  return composeQuestion(kind, { columns, comparisons, numbers }).words.join(" ");
}
