import type { Sentence } from "./english/meaning.ts";
import { pairs } from "./english/pairs.ts";
import { Text } from "./english/rule.ts";
import { sentence } from "./english/sentence.ts";
import { frenchSentence } from "./french/sentence.ts";

/** A sentence, its French, and which words stand for which. */
export interface Translation {
  english: string[];
  french: string[];
  /** For each French word, the positions of the English words that it stands for: at least one. */
  alignment: number[][];
}

/** A word that may stand at some place, and its part of speech. */
export interface Choice {
  word: string;
  part: string;
}

/** Where a text leaves the grammar (its end, if it is only incomplete), and what could stand there. */
interface Misfit {
  at: number;
  expected: Choice[];
}

/** What the grammar makes of a text. */
export interface Understanding {
  /** Its translation, if it is a whole sentence. */
  translation: Translation | undefined;
  /** How many words could begin a sentence: all of them, or as many as stand before the first misfit. */
  fitting: number;
  /** What could stand behind these. */
  next: Choice[];
}

/** Reads a text once, for all that can be said of it. */
export function understand(english: readonly string[]): Understanding {
  const { text, sentences } = read(english);
  const [meaning] = sentences;
  return {
    translation: meaning && translationOf(english, meaning),
    fitting: text.furthest,
    next: [...text.expected].map(([word, part]) => ({ word, part })),
  };
}

/** The grammar's own translation of an English sentence, or where it is no sentence of the grammar. */
export function translate(english: readonly string[]): Translation | Misfit {
  const { translation, fitting, next } = understand(english);
  return translation ?? { at: fitting, expected: next };
}

/** The translation of words whose meaning is known. */
export function translationOf(english: readonly string[], meaning: Sentence): Translation {
  const tokens = frenchSentence(meaning);
  return {
    english: [...english],
    french: tokens.map(({ text }) => text),
    alignment: tokens.map(({ from }) => from),
  };
}

/** The adjectives and nouns that belong together in a sentence: "red car", whether the car is red or cars are. */
export function adjectiveNounPairs(english: readonly string[]): string[] {
  return read(english).sentences.slice(0, 1).flatMap(pairs);
}

function read(english: readonly string[]): { text: Text; sentences: Sentence[] } {
  const text = new Text(english);
  const readings = sentence.read(text, 0).filter(({ end }) => end === english.length);
  return { text, sentences: readings.map(({ value }) => value) };
}
