import type { Token } from "markdown-it";
import type { Directive } from "../directive.ts";

/** The directive that a token is; undefined for tokens of other kinds. */
export function directiveOf(token: Token): Directive | undefined {
  return token.type === "directive" ? (token.meta?.data as Directive) : undefined;
}
