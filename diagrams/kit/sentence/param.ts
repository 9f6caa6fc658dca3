import type { Field, Option, Param } from "../../../src/params/param.ts";
import { text } from "../../../src/params/text.ts";
import { writeEnglish } from "../../../src/training/tasks/translation/text.ts";
import { type Choice, understand } from "../../../src/training/tasks/translation/translate.ts";
import { readSentence } from "./read.ts";

/** What the menu of the next word says before one is picked, and to take one away. */
const pick = { value: "", label: "pick a word" };
const takeAway = { value: "<", label: "take the last word away" };

/**
 * An English sentence, typed, or composed by picking from the words that the grammar allows.
 *
 * @param options.place the name of a number parameter: the word, from 1, that a second menu exchanges
 */
export function sentence(options: {
  label: string;
  initial: string;
  place?: string;
}): Param<string> {
  const { label, initial, place } = options;
  const line = text({ label, initial, length: 240 });
  return {
    ...line,
    kind: "sentence",
    range: "words of the grammar, up to 240 characters",
    isOpen: true,
    fields(value, among) {
      const at = place === undefined ? undefined : (among[place] as number) - 1;
      return [...line.fields(value, among), nextWord(value), ...exchanged(value, at)];
    },
  };
}

/** The menu of the words that may come next. */
function nextWord(value: string): Field<string> {
  const { words, next } = readSentence(value);
  return {
    type: "choice",
    label: "next word",
    options: [pick, ...(words.length > 0 ? [takeAway] : []), ...menu(next)],
    get: () => pick.value,
    set(_, to) {
      if (to === pick.value) return value;
      return writeEnglish(to === takeAway.value ? words.slice(0, -1) : [...words, to]);
    },
  };
}

/** The menu of the words that may stand in one place, as far as the words before it say. */
function exchanged(value: string, at: number | undefined): Field<string>[] {
  const { words } = readSentence(value);
  const now = at === undefined ? undefined : words[at];
  if (now === undefined) return [];
  return [
    {
      type: "choice",
      label: "change it to",
      options: allowed(words, at!, now),
      get: () => now,
      set: (_, to) => writeEnglish(words.with(at!, to)),
    },
  ];
}

/** The options for a place that were worked out last. */
let last: { beginning: string; choices: Choice[] } | undefined;

function allowed(words: readonly string[], at: number, now: string): Option[] {
  const before = words.slice(0, at);
  const beginning = before.join(" ");
  if (last?.beginning !== beginning) {
    const { fitting, next } = understand(before);
    last = { beginning, choices: fitting === at ? next : [] };
  }
  const options = menu(last.choices);
  return options.some(({ value }) => value === now)
    ? options
    : [{ value: now, label: now }, ...options];
}

/** The lines of a menu: by part of speech, in the order of the alphabet. */
function menu(choices: readonly Choice[]): Option[] {
  return [...choices]
    .sort((a, b) => (a.part === b.part ? compare(a.word, b.word) : compare(a.part, b.part)))
    .map(({ word, part }) => ({ value: word, label: word, group: part }));
}

const compare = (a: string, b: string) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1);
