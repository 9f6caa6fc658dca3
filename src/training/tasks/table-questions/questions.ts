import { type Random, randomItem } from "../../../models/random.ts";
import { shuffled } from "../shuffled.ts";
import { type Kind, kinds, type Slots } from "./kinds.ts";
import { type Program, run } from "./program.ts";
import { columnNames, randomPivot, type Table } from "./table.ts";
import { isNumber, phrase, questionWords, recognise } from "./wording.ts";

/** The vocabulary of a network that reads questions: every word, and first of all "#" for a number. */
export const vocabulary: readonly string[] = ["#", ...questionWords()];

/** A question, with the program that answers it. */
interface Question {
  kind: Kind;
  /** As it is written, numbers included: how many cities have rain over .40. */
  words: string[];
  /** Its numbers, in their order. */
  numbers: number[];
  program: Program;
}

/** A random question of a kind: columns, comparisons, numbers and synonyms are drawn. */
export function randomQuestion(random: Random, kind: Kind = randomItem(random, kinds)): Question {
  const slots: Slots = {
    columns: shuffled(random, [...columnNames.keys()]).slice(0, kind.columns),
    comparisons: kind.comparisons.map((one) => one ?? randomItem(random, ["over", "under"])),
    numbers: kind.comparisons.map(() => randomPivot(random)),
  };
  return question(kind, slots, (ways) => randomItem(random, ways));
}

/** The plainest question of a kind with these columns, comparisons and numbers. */
export function composeQuestion(kind: Kind, slots: Slots): Question {
  return question(kind, slots, (ways) => ways[0]!);
}

/** The question that these words ask, or `undefined` if none of the kinds is worded so. */
export function understand(words: readonly string[]): Question | undefined {
  const { kind, slots } = recognise(words) ?? {};
  if (!kind || !slots) return undefined;
  return { kind, words: [...words], numbers: slots.numbers, program: kind.program(slots) };
}

/** The right answer to a question on a table. */
export function answer({ program, numbers }: Question, table: Table): number {
  return run(program, table, numbers).answer;
}

/** What a network reads of a question. */
export interface EncodedQuestion {
  /** For each word its place in `vocabulary`; a number is 0. */
  tokens: number[];
  /** The values of the numbers, and where they stand among the words. */
  numbers: number[];
  numberPositions: number[];
}

/** Encodes the words of a question. @throws RangeError for a word outside the vocabulary */
export function encode(words: readonly string[]): EncodedQuestion {
  const numberPositions = [...words.keys()].filter((at) => isNumber(words[at]!));
  const tokens = words.map((word) => (isNumber(word) ? 0 : vocabulary.indexOf(word)));
  const unknown = words.find((_, at) => tokens[at]! < 0);
  if (unknown !== undefined) throw new RangeError(`"${unknown}" is not a word of the questions`);
  return { tokens, numbers: numberPositions.map((at) => Number(words[at])), numberPositions };
}

function question(kind: Kind, slots: Slots, pick: <T>(ways: readonly T[]) => T): Question {
  return {
    kind,
    words: phrase(kind, slots, pick),
    numbers: slots.numbers,
    program: kind.program(slots),
  };
}
