// Headings with ids: `## Where to look {#sec-where}`; without one, the heading's words make it.

import type { Token } from "markdown-it";
import { tag } from "../../html.ts";
import {
  type Attributes,
  noAttributes,
  noClosingBrace,
  readAttributes,
  reportAttributes,
  type Word,
} from "../attributes.ts";
import { addLabel, checkId } from "../book.ts";
import { originInLines, setOrigin, sourceOf } from "../origin.ts";
import type { Rule } from "../rule.ts";
import { isVisible } from "../visible.ts";

interface Heading {
  readonly at: number;
  readonly level: number;
  readonly content: Token;
  readonly attributes: Attributes;
  /** Where the attributes begin, if they do not end. */
  readonly bracesAt?: number;
  /** An id that has no braces around it. */
  readonly bare?: Word | undefined;
  id?: string;
}

export const heading: Rule<Heading> = {
  type: "heading_open",

  grammar(md) {
    md.core.ruler.before("inline", "heading_ids", (state) => {
      const source = sourceOf(state);
      for (const [i, token] of state.tokens.entries()) {
        if (token.type !== "heading_open") continue;
        const content = state.tokens[i + 1]!;
        const origin = originInLines(source, content);
        setOrigin(content, origin);
        const start = /(?:^|\s)\{[^{}]*\}?$/.exec(content.content)?.index;
        const brace = start === undefined ? -1 : content.content.indexOf("{", start);
        const attributes =
          brace < 0 ? noAttributes : readAttributes(content.content, brace, origin);
        if (brace >= 0) content.content = content.content.slice(0, brace).trimEnd();
        const bare = brace < 0 ? /(?<=^|\s)#(sec-[\w-]+)$/.exec(content.content) : undefined;
        if (bare) content.content = content.content.slice(0, bare.index).trimEnd();
        const data: Heading = {
          at: origin(0),
          level: Number(token.tag.slice(1)),
          content,
          attributes,
          bare: bare ? { text: bare[1]!, at: origin(bare.index) } : undefined,
          ...(!attributes.closed && { bracesAt: origin(brace) }),
        };
        token.meta = { data };
      }
    });
  },

  declare(data, chapter) {
    const { at, level, content, attributes, bracesAt, bare } = data;
    if (bare) {
      const message = `an id stands between braces: {#${bare.text}}`;
      chapter.report("construct-unread", bare, message);
    }
    if (bracesAt !== undefined) chapter.report("attribute-invalid", bracesAt, noClosingBrace);
    reportAttributes(attributes, [], "a heading", chapter);
    const deepest = (chapter.headings.at(-1)?.level ?? 1) + 1;
    if (level === 1) {
      chapter.report(
        "heading-level",
        at,
        "the title of the file is its only heading of level 1; begin with ##",
      );
    } else if (level > deepest) {
      chapter.report(
        "heading-level",
        at,
        `${"#".repeat(level)} skips a level; at most ${"#".repeat(deepest)} can follow here`,
      );
    }
    const text = textOf(content);
    const given = attributes.id ?? bare;
    const id = given && checkId(chapter, given, "sec-") ? given : { text: slug(text), at };
    data.id = id.text;
    if (!isVisible([content])) chapter.report("title-missing", at, "a heading has words");
    else if (id.text === noWords) {
      const message = `no id can be made of "${content.content}": write one behind it, {#sec-name}`;
      chapter.report("title-missing", at, message);
    }
    if (id.text !== noWords) addLabel(chapter, id, `“${text}”`);
    chapter.headings.push({ id: id.text, level, text, content });
  },

  resolve({ level, id }) {
    const open = tag(`h${level}`, { id });
    return () => open;
  },
};

/** The words of an inline token. */
function textOf(token: Token): string {
  const words = (token.children ?? []).map(({ type, content }) =>
    type === "text" || type === "code_inline" ? content : type === "softbreak" ? " " : "",
  );
  return words.join("").trim();
}

/** What a heading's id begins with; all of it, where the heading has no words. */
const noWords = "sec";

/** An id made of a heading's words: "Where to look" gives "sec-where-to-look". */
function slug(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu);
  return [noWords, ...(words ?? [])].join("-");
}
