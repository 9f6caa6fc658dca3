import type { MarkdownIt, StateBlock, StateInline, Token } from "markdown-it";
import type { Chapter } from "./chapter.ts";
import type { Page } from "./types.ts";

/** What a construct becomes on a page. */
export type Rendering = (view: View) => string;

/** A chapter on a page that is being written. */
export interface View {
  readonly page: Page;
  /** The HTML of blocks that stand inside a construct. */
  blocks(tokens: readonly Token[]): string;
  /** The HTML of the content of an inline token. */
  inline(tokens: readonly Token[]): string;
}

/**
 * A construct of the dialect. The files go through its three stages together: all are parsed,
 * then all declare what others may refer to, then all resolve what they refer to.
 */
export interface Rule<Data> {
  /** The type of its tokens. */
  readonly type: string;
  /** Teaches markdown-it to find it. */
  grammar(md: MarkdownIt): void;
  declare?(data: Data, chapter: Chapter, token: Token): void;
  resolve(data: Data, chapter: Chapter, token: Token): Rendering;
}

/** Puts a token of `rule` where an inline rule is. */
export function pushInline<Data extends object>(
  state: StateInline,
  rule: { readonly type: string },
  data: Data,
): Token {
  const token = state.push(rule.type, "", 0);
  token.meta = { data };
  return token;
}

/** Puts a token of `rule` where a block rule is. */
export function pushBlock<Data extends object>(
  state: StateBlock,
  rule: { readonly type: string },
  data: Data,
): Token {
  const token = state.push(rule.type, "", 0);
  token.meta = { data };
  token.block = true;
  return token;
}

/** Puts a token of `rule` where a block rule is; the blocks that `read` puts become its children. */
export function nestBlocks<Data extends object>(
  state: StateBlock,
  rule: { readonly type: string },
  data: Data,
  read: (data: Data) => void,
): void {
  const token = state.push(`${rule.type}_open`, "", 1);
  token.meta = { data, nest: rule.type };
  read(data);
  state.push(`${rule.type}_close`, "", -1).meta = { nest: rule.type };
}

/** Turns what `nestBlocks` opened and closed into single tokens with children. */
export function nest(tokens: readonly Token[]): Token[] {
  const top: Token[] = [];
  const lists = [top];
  for (const token of tokens) {
    const type = token.meta?.nest;
    if (typeof type !== "string") lists.at(-1)!.push(token);
    else if (token.nesting < 0) lists.pop();
    else {
      const { data } = token.meta!;
      Object.assign(token, { type, nesting: 0, children: [], meta: { data } });
      lists.at(-1)!.push(token);
      lists.push(token.children!);
    }
  }
  return top;
}

/** What the sticky pattern finds where an inline rule is, within the stretch it may look at. */
export function matchHere(state: StateInline, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = state.pos;
  const match = pattern.exec(state.src);
  return match && pattern.lastIndex <= state.posMax ? match : undefined;
}
