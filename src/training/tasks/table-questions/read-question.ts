import type { UnknownWord } from "../unknown-word.ts";
import { vocabulary } from "./questions.ts";
import { isNumber } from "./wording.ts";

/** The words of a typed question, in lower case and without marks; unknown ones are pointed out. */
export function readQuestion(typed: string): { words: string[]; unknown: UnknownWord[] } {
  const found = [...typed.matchAll(/\d*\.?\d+|[\p{L}'’-]+/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
  return {
    words: found.map(({ word }) => word),
    unknown: found.filter(({ word }) => !isNumber(word) && !vocabulary.includes(word)),
  };
}
