import type { Env, MarkdownIt, StateBlock, StateInline, Token } from "markdown-it";
import { lastNotAfter, type Source } from "./source.ts";

/** From an index in an inline token's content to the offset in the file. */
export type Origin = (index: number) => number;

const offsets = new WeakMap<Token, number>();
const origins = new WeakMap<Env, Origin>();
const known = new WeakMap<Token, Origin>();
const sources = new WeakMap<Env, Source>();

/** The offset in its file at which an inline token was found. */
export function offsetOf(token: Token): number {
  return offsets.get(token) ?? 0;
}

/** The offset in the file of the index `index` that an inline rule is looking at. */
export function originOf(state: StateInline): Origin {
  return origins.get(state.env)!;
}

/** Tells where the content of a block's inline token stands, before it is parsed. */
export function setOrigin(token: Token, origin: Origin): void {
  known.set(token, origin);
}

/** The file that is being parsed. */
export function sourceOf(state: { readonly env: Env }): Source {
  return sources.get(state.env)!;
}

/** The offset of a block's first character on a line. */
export function lineOffset(state: StateBlock, line: number): number {
  return state.bMarks[line]! + state.tShift[line]!;
}

/** Parses the file, keeping for every inline token the offset at which it stands. */
export function parseWithOrigins(md: MarkdownIt, source: Source, text: string): Token[] {
  const env: Env = {};
  sources.set(env, source);
  return md.parse(text, env);
}

/** Makes `md` note where inline tokens stand; to be read with `offsetOf` and `originOf`. */
export function trackOrigins(md: MarkdownIt): void {
  md.inline.State = class extends md.inline.State {
    override push(...of: Parameters<StateInline["push"]>): Token {
      const token = super.push(...of);
      offsets.set(token, originOf(this)(this.pos));
      return token;
    }
  };
  md.core.ruler.at("inline", (state) => {
    const source = sourceOf(state);
    let cell: ((content: string) => Origin) | undefined;
    for (const token of state.tokens) {
      if (token.type === "tr_open") cell = cellFinder(source, token.map![0]);
      if (token.type !== "inline") continue;
      const origin =
        known.get(token) ?? (token.map ? originInLines(source, token) : cell!(token.content));
      origins.set(state.env, origin);
      md.inline.parse(token.content, md, state.env, token.children!);
    }
  });
}

/** Each line of the content is the end of a line of the file: what went before it is structure. */
export function originInLines(source: Source, { content, map }: Token): Origin {
  const indices: number[] = [];
  const offsets: number[] = [];
  let index = 0;
  for (const [i, part] of content.split("\n").entries()) {
    const line = map![0] + i;
    indices.push(index);
    offsets.push(
      source.lineStart(line) + endsAt(source.line(line), part.trim()) - part.trimEnd().length,
    );
    index += part.length + 1;
  }
  return (index) => {
    const i = lastNotAfter(indices, index);
    return offsets[i]! + index - indices[i]!;
  };
}

/** Where `content` ends in `line`: at its end, but for blanks and a heading's closing marks. */
function endsAt(line: string, content: string): number {
  const end = line.trimEnd().length;
  return line.endsWith(content, end) ? end : line.lastIndexOf(content) + content.length;
}

/** Looks up the cells of a table's row, from left to right: their tokens have no place of their own. */
function cellFinder(source: Source, lineNumber: number): (content: string) => Origin {
  const line = source.line(lineNumber);
  let cursor = /^[\s>]*\|?/.exec(line)![0].length;
  return (content) => {
    const written = content.replaceAll("|", "\\|");
    const found = Math.max(cursor, line.indexOf(written, cursor));
    const start = source.lineStart(lineNumber) + found;
    cursor = nextBar(line, found + written.length) + 1;
    return (index) => start + index + content.slice(0, index).split("|").length - 1;
  };
}

/** The next bar from `from` on that is not escaped; the line's end if there is none. */
function nextBar(line: string, from: number): number {
  let bar = line.indexOf("|", from);
  while (bar > 0 && line[bar - 1] === "\\") bar = line.indexOf("|", bar + 1);
  return bar < 0 ? line.length : bar;
}
