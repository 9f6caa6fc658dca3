// Directives: `::: name argument {attributes}`, lines of text, `:::`; they nest.
import type { StateBlock } from "markdown-it";
import { noAttributes, noClosingBrace, readAttributes } from "../attributes.ts";
import { broken } from "../broken.ts";
import type { Chapter } from "../chapter.ts";
import { allClose } from "../colons.ts";
import type { Directive } from "../directive.ts";
import { directives } from "../directives/index.ts";
import { lineOffset, setOrigin } from "../origin.ts";
import { nestBlocks, type Rule } from "../rule.ts";

/** Deeper nesting has no use, and would cost the parser its stack. */
const deepest = 16;

/** A directive that is being read. */
interface Open {
  readonly name: string;
  readonly level: number;
  /** The line it ends at: its closing one, or the first that cannot belong to it. */
  endsAt?: number;
  closed: boolean;
  /** The offset of `::: end` where that ends it. */
  endAt?: number;
}

/** The directives that are being read, innermost last. */
const unclosed = new WeakMap<StateBlock, Open[]>();

export const directive: Rule<Directive> = {
  type: "directive",

  grammar(md) {
    md.block.ruler.before(
      "fence",
      "directive",
      (state, startLine, endLine, silent) => {
        if (state.sCount[startLine]! - state.blkIndent >= 4) return false;
        if (!state.src.startsWith(":::", lineOffset(state, startLine))) return false;
        if (silent) return true;
        const opening = readOpening(state, startLine);
        if (end(state, opening, startLine, endLine)) return true;
        const data = opening && !isEnd(opening) ? opening : readNothing(state, startLine);
        nestBlocks(state, directive, data, () => {
          if (data === opening) readContent(state, startLine, endLine, data);
          else state.line = startLine + 1;
        });
        return true;
      },
      { alt: ["paragraph", "reference", "blockquote", "list"] },
    );
  },

  declare(data, chapter, token) {
    reportFaults(data, chapter);
    const kind = kindOf(data);
    if (kind) kind.declare?.(data, chapter, token);
    else if (data.fault !== "unopened") {
      const { name } = data;
      const message = name.text
        ? `there is no directive "${name.text}"`
        : 'a directive begins with its name: "::: figure …"';
      chapter.report("directive-unknown", name, message, Object.keys(directives));
    }
  },

  resolve(data, chapter, token) {
    const rendering = kindOf(data)?.resolve(data, chapter, token);
    if (rendering) return rendering;
    const line = chapter.source.text.slice(data.at).split("\n", 1)[0]!;
    return ({ blocks }) => `<p>${broken(line)}</p>\n${blocks(token.children!)}`;
  },
};

function kindOf({ name }: Directive) {
  return Object.hasOwn(directives, name.text) ? directives[name.text] : undefined;
}

function reportFaults({ at, name, fault, bracesAt, endAt }: Directive, chapter: Chapter): void {
  if (bracesAt !== undefined) chapter.report("attribute-invalid", bracesAt, noClosingBrace);
  if (fault === "unopened") chapter.report("directive-unopened", at, "this ::: closes nothing");
  if (fault === "unclosed") {
    chapter.report("directive-unclosed", at, `"::: ${name.text}" has no closing line of colons`);
  }
  if (endAt !== undefined) {
    const message = `"::: ${name.text}" ends with a line of colons and nothing else: :::`;
    chapter.report("directive-unclosed", endAt, message);
  }
  if (fault === "deep") {
    chapter.report("nesting-deep", at, `directives nest at most ${deepest} deep`);
  }
}

/** Reads `::: name argument {attributes}`; undefined where the colons stand alone. */
function readOpening(state: StateBlock, line: number): Directive | undefined {
  const at = lineOffset(state, line);
  const text = state.src.slice(at, state.eMarks[line]).trimEnd();
  const [colonsAndName, name] = /^:+[ \t\u00a0]*([A-Za-z][\w-]*)?/.exec(text) as unknown as [
    string,
    string?,
  ];
  if (colonsAndName === text && name === undefined) return undefined;
  const rest = text.slice(colonsAndName.length);
  const brace = /(?:^|\s)\{[^{}]*\}?$/.exec(rest);
  const argument = brace ? rest.slice(0, brace.index) : rest;
  const toFile = (index: number) => at + index;
  const braceAt = brace ? text.indexOf("{", colonsAndName.length + brace.index) : -1;
  const attributes = brace ? readAttributes(text, braceAt, toFile) : noAttributes;
  const argumentAt = colonsAndName.length + argument.length - argument.trimStart().length;
  return {
    at,
    name: { text: name ?? "", at: at + colonsAndName.length - (name?.length ?? 0) },
    argument: { text: argument.trim(), at: at + argumentAt },
    attributes,
    ...(!attributes.closed && { bracesAt: at + braceAt }),
    lines: "",
  };
}

/** `::: end`, which some take for the closing line. */
function isEnd({ name }: Directive): boolean {
  return name.text === "end";
}

/** Colons that neither open nor close. */
function readNothing(state: StateBlock, line: number): Directive {
  const at = lineOffset(state, line);
  const nothing = { text: "", at };
  return {
    at,
    name: nothing,
    argument: nothing,
    attributes: noAttributes,
    lines: "",
    fault: "unopened",
  };
}

function readContent(state: StateBlock, startLine: number, endLine: number, data: Directive): void {
  const outer = unclosed.get(state) ?? [];
  unclosed.set(state, outer);
  if (kindOf(data)?.titled) {
    const title = state.push("inline", "", 0);
    title.content = data.argument.text;
    title.map = [startLine, startLine + 1];
    title.children = [];
    setOrigin(title, (index) => data.argument.at + index);
  }
  if (outer.length >= deepest) {
    data.fault = "deep";
    state.line = startLine + 1;
    return;
  }
  const self: Open = { name: data.name.text, level: state.level, closed: false };
  outer.push(self);
  state.line = startLine + 1;
  state.md.block.tokenize(state, startLine + 1, endLine);
  outer.pop();
  if (!self.closed) data.fault = "unclosed";
  if (self.endAt !== undefined) data.endAt = self.endAt;
  const lastLine = self.endsAt ?? state.line;
  data.lines = state.getLines(startLine + 1, lastLine, state.blkIndent, false);
  if (self.endsAt !== undefined) state.line = self.endsAt + (self.closed ? 1 : 0);
}

/**
 * Ends the directive that is being read where colons stand alone, or open what cannot stand in it;
 * not where they stand deeper than its own lines. Where what opens is closed, and all around it, too,
 * no end is missing: it stands where it should not.
 */
function end(
  state: StateBlock,
  opening: Directive | undefined,
  line: number,
  endLine: number,
): boolean {
  const self = unclosed.get(state)?.at(-1);
  if (self?.level !== state.level) return false;
  const closes = !opening || isEnd(opening);
  if (!closes) {
    const before = Object.hasOwn(directives, self.name) && directives[self.name]!.endsBefore;
    if (!before || !(before === "all" || before.includes(opening.name.text))) return false;
    if (allClose(state, line, unclosed.get(state)!.length)) return false;
  }
  self.endsAt = line;
  self.closed = closes;
  if (closes && opening) self.endAt = opening.at;
  // Nothing more is read on this level; the directive goes on behind its last line.
  state.line = endLine;
  return true;
}
