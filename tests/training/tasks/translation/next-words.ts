import { type Choice, understand } from "../../../../src/training/tasks/translation/translate.ts";

/** The words that may follow the beginning of a sentence, and whether it may end here. */
export function nextWords(beginning: readonly string[]): { choices: Choice[]; complete: boolean } {
  const { translation, fitting, next } = understand(beginning);
  return {
    choices: fitting === beginning.length ? next : [],
    complete: translation !== undefined,
  };
}
