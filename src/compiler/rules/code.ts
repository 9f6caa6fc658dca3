// Code: fences with a language, highlighted at build time.
import type { Token } from "markdown-it";
import { codeHtml, languageNames } from "../highlight.ts";
import { sourceOf } from "../origin.ts";
import type { Rule } from "../rule.ts";

interface Code {
  readonly at: number;
  readonly content: string;
  readonly language: string;
  /** The offset of the opening fence where none closes it. */
  readonly unclosed: number | undefined;
}

export const code: Rule<Code> = {
  type: "fence",

  grammar(md) {
    md.disable("code");
    md.core.ruler.push("code", (state) => {
      const source = sourceOf(state);
      for (const token of state.tokens) {
        if (token.type === "fence") token.meta = { data: read(token, source) };
      }
    });
  },

  resolve({ at, content, language }, chapter) {
    if (language && !languageNames.includes(language)) {
      const word = { text: language, at };
      const message = `there is no highlighting for "${language}" (there is ${languageNames.join(", ")})`;
      chapter.report("language-unknown", word, message, languageNames);
    }
    const html = `${codeHtml(content, language)}\n`;
    return () => html;
  },
};

/** Where code begins that nothing closes. */
export function unclosedFences(tokens: readonly Token[]): number[] {
  return tokens.flatMap(({ type, meta, children }) => {
    if (type !== code.type) return unclosedFences(children ?? []);
    return (meta!.data as Code).unclosed ?? [];
  });
}

function read(token: Token, source: ReturnType<typeof sourceOf>): Code {
  const [language = ""] = token.info.trim().split(/\s/, 1);
  const line = token.map![0];
  const fence = source.line(line).indexOf(token.markup) + token.markup.length;
  const column = Math.max(0, source.line(line).indexOf(language, fence));
  const start = source.lineStart(line);
  const last = token.map![1] - 1;
  const [closing = ""] = /(?<=^[\s>]*)(`+|~+)(?=\s*$)/.exec(source.line(last)) ?? [];
  // What would begin code within code closes nothing: the line that does closes this, not the other.
  const [mark] = token.markup;
  const inner = new RegExp(`^\\s*${mark}{${token.markup.length},}[ \\t]*\\w+[ \\t]*$`, "m");
  const isClosed = last > line && closing.startsWith(token.markup) && !inner.test(token.content);
  return {
    at: start + column,
    content: token.content,
    language,
    unclosed: isClosed ? undefined : start + fence - token.markup.length,
  };
}
