import { understand } from "../../src/training/tasks/table-questions/questions.ts";
import { readQuestion } from "../../src/training/tasks/table-questions/read-question.ts";
import { columnNames } from "../../src/training/tasks/table-questions/table.ts";

/** Words that can stand in each other's places. */
const classes: readonly (readonly string[])[] = [
  columnNames,
  ["over", "above", "under", "below"],
  ["more", "less"],
  ["largest", "highest", "biggest", "maximum", "smallest", "lowest", "minimum"],
  ["cities", "towns"],
  ["city", "town"],
];

/** A typed question, word by word. */
export interface Reading {
  readonly words: readonly string[];
  /** What can stand in the place of each word: see `alternatives`. */
  readonly alternatives: readonly (readonly string[])[];
}

let last: { readonly typed: string; readonly reading: Reading } | undefined;

/**
 * Reads a typed question. Controls, values and drawing all ask for it at every change of anything,
 * so the last one is remembered.
 */
export function readWords(typed: string): Reading {
  if (last?.typed === typed) return last.reading;
  const { words } = readQuestion(typed);
  const reading = { words, alternatives: words.map((_, at) => alternatives(words, at)) };
  last = { typed, reading };
  return reading;
}

/**
 * The words that can stand in a question at `at` so that it stays one of the kinds that are
 * understood, the word that stands there among them; none where there is no choice.
 */
function alternatives(words: readonly string[], at: number): readonly string[] {
  const alike = classes.find((each) => each.includes(words[at]!)) ?? [];
  const fitting = alike.filter((word) => understand(words.with(at, word)));
  return fitting.length > 1 && fitting.includes(words[at]!) ? fitting : [];
}
