import type { Token } from "markdown-it";

/** Blanks of every kind, and letters that nobody sees, such as U+200B. */
const unseen = /^[\s\p{Default_Ignorable_Code_Point}]*$/u;

/** Whether tokens have anything to show where they stand: a note's text, for one, stands elsewhere. */
export function isVisible(tokens: readonly Token[]): boolean {
  return tokens.some(({ type, nesting, content, children }) => {
    if (type === "text" || type === "code_inline") return !unseen.test(content);
    if (type === "inline") return isVisible(children!);
    return nesting === 0 && !/^(footnote_definition|softbreak|hardbreak)$/.test(type);
  });
}
