import { nearestEnglish, readEnglish } from "../../../src/training/tasks/translation/text.ts";
import {
  type Choice,
  type Translation,
  understand,
} from "../../../src/training/tasks/translation/translate.ts";

/** The most words that a sentence is read to; what follows is left out. */
const mostWords = 36;

/** A word that a translator does not know. */
export interface Unknown {
  /** Its position, from 0. */
  readonly at: number;
  /** The word that it does know and that is spelt most alike, if there is one. */
  readonly nearest: string | undefined;
}

/** What a reader has typed or picked. */
export interface TypedSentence {
  readonly words: readonly string[];
  /** Whether there were more words than are read. */
  readonly isCut: boolean;
  readonly unknown: readonly Unknown[];
  /** The grammar's own translation, if the words are a sentence of it. */
  readonly right: Translation | undefined;
  /** The position of the first word that the grammar does not allow there, if there is one. */
  readonly misfit: number | undefined;
  /** The words that the grammar allows behind the last one. */
  readonly next: readonly Choice[];
}

/** The text that was read last: a figure and each of its controls ask for the same one. */
let last: { text: string; sentence: TypedSentence } | undefined;

/** Reads a text by the grammar. */
export function readSentence(text: string): TypedSentence {
  if (last?.text !== text) last = { text, sentence: parse(text) };
  return last.sentence;
}

function parse(text: string): TypedSentence {
  const typed = readEnglish(text);
  const words = typed.words.slice(0, mostWords);
  const unknownWords = new Set(typed.unknown.map(({ word }) => word));
  const { translation, fitting, next } = understand(words);
  return {
    words,
    isCut: typed.words.length > mostWords,
    unknown: words.flatMap((word, at) =>
      unknownWords.has(word) ? [{ at, nearest: nearestEnglish(word) }] : [],
    ),
    right: translation,
    misfit: fitting < words.length ? fitting : undefined,
    next: fitting === words.length ? next : [],
  };
}
