import type { Token } from "markdown-it";
import type { Chapter } from "../chapter.ts";
import type { Directive } from "../directive.ts";

/** The directive that a token is; undefined for tokens of other kinds. */
export function directiveOf(token: Token): Directive | undefined {
  return token.type === "directive" ? (token.meta?.data as Directive) : undefined;
}

/** Where a block begins; undefined where the parser does not tell. */
export function startOf(token: Token, { source }: Chapter): number | undefined {
  if (!token.map) return directiveOf(token)?.at;
  const line = token.map[0];
  const text = source.line(line);
  return source.lineStart(line) + text.length - text.trimStart().length;
}
