import { understand } from "../../src/training/tasks/table-questions/questions.ts";
import { readQuestion } from "../../src/training/tasks/table-questions/read-question.ts";
import { columnNames } from "../../src/training/tasks/table-questions/table.ts";
import { remember } from "../kit/remember.ts";

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

/** Reads a typed question. Controls, values and drawing all ask for it at every change of anything. */
export const readWords = remember((typed: string): Reading => {
  const { words } = readQuestion(typed);
  return { words, alternatives: words.map((_, at) => alternatives(words, at)) };
});

/**
 * The words that can stand in a question at `at` so that it stays one of the kinds that are
 * understood, the word that stands there among them; none where there is no choice.
 */
function alternatives(words: readonly string[], at: number): readonly string[] {
  const alike = classes.find((each) => each.includes(words[at]!)) ?? [];
  const fitting = alike.filter((word) => understand(words.with(at, word)));
  return fitting.length > 1 && fitting.includes(words[at]!) ? fitting : [];
}
