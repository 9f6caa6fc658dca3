// `**words` that nothing closes, which would be printed with its marks.
import type { Token } from "markdown-it";
import { broken } from "../broken.ts";
import { offsetOf } from "../origin.ts";
import type { Rule } from "../rule.ts";

interface Unclosed {
  readonly at: number;
}

export const unclosedEmphasis: Rule<Unclosed> = {
  type: "unclosed_emphasis",

  grammar(md) {
    md.inline.ruler2.after(
      "emphasis",
      "unclosed_emphasis",
      ({ tokens, tokens_meta, delimiters }) => {
        const lists = [delimiters, ...tokens_meta.map((meta) => meta?.delimiters ?? [])];
        const marks = lists.flat().filter(({ open, close, end }) => open && !close && end < 0);
        const alone = new Set(marks.flatMap(({ token }) => (isMark(tokens[token]) ? [token] : [])));
        for (const i of alone) {
          // A mark alone may be meant as it stands, as two may before a sign.
          if (!alone.has(i + 1) || !/^[\p{L}\p{N}]/u.test(tokens[i + 2]?.content ?? "")) continue;
          tokens[i]!.type = unclosedEmphasis.type;
          tokens[i]!.meta = { data: { at: offsetOf(tokens[i]!) } satisfies Unclosed };
          tokens[i + 1]!.content = "";
        }
      },
    );
  },

  resolve({ at }, chapter) {
    const message = '"**": nothing closes this; words in bold have a mark at either end: **words**';
    chapter.report("construct-unread", at, message);
    return () => broken("**");
  },
};

function isMark(token: Token | undefined): boolean {
  return token?.type === "text" && token.content === "*";
}
