import { understand } from "../../src/training/tasks/table-questions/questions.ts";
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

/**
 * The words that can stand in a question at `at` so that it stays one of the kinds that are
 * understood, the word that stands there among them; none where there is no choice.
 */
export function alternatives(words: readonly string[], at: number): readonly string[] {
  const alike = classes.find((each) => each.includes(words[at]!)) ?? [];
  const fitting = alike.filter((word) => understand(words.with(at, word)));
  return fitting.length > 1 && fitting.includes(words[at]!) ? fitting : [];
}
