// Words of another language: `:lang[été]{fr}`. Between the brackets stands text as anywhere, with emphasis and quotes.

import { tag } from "../../html.ts";
import { noClosingBrace, type Word } from "../attributes.ts";
import type { Chapter } from "../chapter.ts";
import { languageFault } from "../language.ts";
import { originOf } from "../origin.ts";
import { matchHere, type Rule } from "../rule.ts";

interface Language {
  readonly at: number;
  readonly isEmpty: boolean;
  /** What the braces hold; undefined where there are none. */
  readonly code: Word | undefined;
  /** The offset of an opening brace that nothing closes. */
  readonly unclosed: number | undefined;
}

const form = /:lang\[([^[\]]*)\](?:\{([^{}]*)\})?/y;

export const language: Rule<Language> = {
  type: "language_open",

  grammar(md) {
    md.inline.ruler.before("live_number", "language", (state, silent) => {
      if (/\w/.test(state.src[state.pos - 1] ?? "")) return false;
      const match = matchHere(state, form);
      if (!match) return false;
      const [written, words, code] = match as unknown as [string, string, string?];
      const end = state.pos + written.length;
      if (!silent) {
        const toFile = originOf(state);
        const wordsAt = state.pos + ":lang[".length;
        const bracesAt = wordsAt + words.length + 1;
        const data: Language = {
          at: toFile(state.pos + 1),
          isEmpty: words.trim() === "",
          code: code === undefined ? undefined : { text: code, at: toFile(bracesAt + 1) },
          unclosed: code === undefined && state.src[end] === "{" ? toFile(end) : undefined,
        };
        state.push(language.type, "span", 1).meta = { data };
        const { posMax } = state;
        [state.pos, state.posMax] = [wordsAt, wordsAt + words.length];
        md.inline.tokenize(state);
        state.posMax = posMax;
        state.push("language_close", "span", -1);
      }
      state.pos = end;
      return true;
    });
  },

  resolve(data, chapter) {
    const open = tag(
      "span",
      isRight(data, chapter) ? { lang: data.code!.text } : { class: "broken" },
    );
    return () => open;
  },
};

/** Whether words and their language are there, reported where they are not. */
function isRight({ at, isEmpty, code, unclosed }: Language, chapter: Chapter): boolean {
  if (unclosed !== undefined) chapter.report("attribute-invalid", unclosed, noClosingBrace);
  else if (isEmpty)
    chapter.report("content-missing", at, ":lang has no words between its brackets");
  else if (!code) {
    const message = ":lang needs the language of its words, right behind its ]: {fr}";
    chapter.report("attribute-invalid", at, message);
  } else {
    const fault = languageFault(code.text);
    if (!fault) return true;
    chapter.report("attribute-invalid", code, fault.message, fault.meant);
  }
  return false;
}
