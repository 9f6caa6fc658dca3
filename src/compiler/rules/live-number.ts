// Numbers that live in the text: `:num[β]{fig-x.strength}` changes a figure, `:value[fig-x.sum]{as=percent}` follows one.

import { formatValue } from "../../format.ts";
import { escapeHtml, tag } from "../../html.ts";
import {
  type Attributes,
  noAttributes,
  noClosingBrace,
  readAttributes,
  reportAttributes,
  type Word,
} from "../attributes.ts";
import { broken } from "../broken.ts";
import type { Chapter } from "../chapter.ts";
import { type Origin, originOf } from "../origin.ts";
import { findFigure } from "../parts.ts";
import { matchHere, pushInline, type Rendering, type Rule } from "../rule.ts";
import { valueAt } from "../values.ts";

interface LiveNumber {
  readonly written: string;
  readonly name: Word;
  readonly content: Word;
  /** What the braces hold; undefined where there are none. */
  readonly braces: Word | undefined;
  /** The offset of an opening brace that nothing closes. */
  readonly unclosed: number | undefined;
  readonly attributes: Attributes;
  /** Where attributes begin that are cut off from it. */
  readonly cutOffAt: number | undefined;
  readonly inLink: boolean;
}

/** Attributes that are cut off from their number: behind a blank, or in braces of their own. */
const cutOff = /[ \t]+\{[a-z]+ *=[^{}\n]*\}?|\{[^{}\n]*\}?/y;

const form = /:([A-Za-z]+)\[([^[\]]*)\](?:\{([^{}]*)\})?/y;

/** What can stand between the colon and the bracket. */
const forms: Readonly<
  Record<string, (data: LiveNumber, chapter: Chapter) => Rendering | undefined>
> = { num, value };

export const liveNumber: Rule<LiveNumber> = {
  type: "live_number",

  grammar(md) {
    md.inline.ruler.before("link", "live_number", (state, silent) => {
      if (/\w/.test(state.src[state.pos - 1] ?? "")) return false;
      const match = matchHere(state, form);
      if (!match) return false;
      if (!silent) {
        const toFile = originOf(state);
        const [written, name, content, braces] = match as unknown as [
          string,
          string,
          string,
          string?,
        ];
        const contentAt = state.pos + name.length + 2;
        const bracesAt = contentAt + content.length + 1;
        const end = state.pos + written.length;
        const unclosed = braces === undefined && state.src[bracesAt] === "{";
        cutOff.lastIndex = end;
        const rest = unclosed ? null : cutOff.exec(state.src);
        pushInline<LiveNumber>(state, liveNumber, {
          written: written + (rest?.[0] ?? ""),
          name: { text: name, at: toFile(state.pos + 1) },
          content: trimmed(content, contentAt, toFile),
          braces: braces === undefined ? undefined : trimmed(braces, bracesAt + 1, toFile),
          unclosed: unclosed ? toFile(bracesAt) : undefined,
          cutOffAt: rest ? toFile(end + rest[0].indexOf("{")) : undefined,
          attributes:
            braces === undefined ? noAttributes : readAttributes(state.src, bracesAt, toFile),
          inLink: state.linkLevel > 0,
        });
        state.pos += rest?.[0].length ?? 0;
      }
      state.pos += match[0].length;
      return true;
    });
  },

  resolve(data, chapter) {
    const { name, written, unclosed, cutOffAt } = data;
    let rendering: Rendering | undefined;
    if (unclosed !== undefined) {
      chapter.report("attribute-invalid", unclosed, noClosingBrace);
    } else if (cutOffAt !== undefined) {
      const message = `:${name.text} has one pair of braces, right behind its ]`;
      chapter.report("attribute-invalid", cutOffAt, message);
    } else if (Object.hasOwn(forms, name.text)) rendering = forms[name.text]!(data, chapter);
    else {
      const message = `:${name.text}[…] is not a construct`;
      chapter.report("directive-unknown", name, message, [...Object.keys(forms), "lang"]);
    }
    return rendering ?? (() => broken(written));
  },
};

/** A text without the blanks around it, with the place of what is left. */
function trimmed(text: string, index: number, origin: Origin): Word {
  return { text: text.trim(), at: origin(index + text.length - text.trimStart().length) };
}

/** `:num[β]{fig-x.strength}` */
function num(
  { name, content, braces, inLink }: LiveNumber,
  chapter: Chapter,
): Rendering | undefined {
  if (inLink) {
    chapter.report("link-nested", name, "a number to change cannot stand inside a link");
    return undefined;
  }
  if (!braces) {
    chapter.report(
      "attribute-invalid",
      name,
      ":num needs the parameter it changes: {fig-name.param}",
    );
    return undefined;
  }
  const target = split(braces, chapter);
  if (!target) return undefined;
  const { figure, path } = target;
  const { params } = figure.diagram;
  const numbers = Object.keys(params).filter((key) => params[key]!.kind === "number");
  if (!numbers.includes(path.text)) {
    const message = `"${path.text}" is not a number that ${figure.id} has (it has ${numbers.join(", ") || "none"})`;
    chapter.report("param-unknown", path, message, numbers);
    return undefined;
  }
  const param = params[path.text]!;
  const value = param.write(figure.state[path.text]);
  const label = content.text && `<span class="num-label">${escapeHtml(content.text)} = </span>`;
  const input = tag("input", {
    class: "num-input",
    type: "text",
    inputmode: "decimal",
    role: "spinbutton",
    autocomplete: "off",
    "aria-label": param.label,
    "aria-valuenow": value,
    value,
    size: String(Math.max(3, value.length)),
    readonly: "",
    "data-figure": figure.id,
    "data-param": path.text,
  });
  return ({ page }) =>
    `<span class="num">${label}${page.isStill ? escapeHtml(value) : input}</span>`;
}

/** `:value[fig-x.attention.3]{as=percent}` */
function value(data: LiveNumber, chapter: Chapter): Rendering | undefined {
  const { content, attributes } = data;
  reportAttributes(attributes, ["as"], ":value", chapter);
  const target = split(content, chapter);
  const as = attributes.list.find(({ name }) => name.text === "as")?.value;
  if (as && !/^(percent|integer|0|0\.0{1,9})$/.test(as.text)) {
    const message = `"${as.text}" is none of percent, integer, 0.0, 0.00, …`;
    chapter.report("attribute-invalid", as, message, ["percent", "integer"]);
    return undefined;
  }
  if (!target) return undefined;
  const { figure, path } = target;
  const number = valueAt(chapter, figure, path);
  if (number === undefined) return undefined;
  const open = tag("span", {
    class: "value",
    "data-figure": figure.id,
    "data-path": path.text,
    "data-as": as?.text ?? "0.00",
  });
  const written = formatValue(number, as?.text);
  return ({ page }) => (page.isStill ? written : `${open}${written}</span>`);
}

/** The figure and the rest of `fig-x.rest`. */
function split({ text, at }: Word, chapter: Chapter) {
  const [id = "", rest] = text.split(/\.(.*)/);
  if (!id || rest === undefined) {
    const message = `"${text}" names no number of a figure: fig-name.number`;
    chapter.report("attribute-invalid", at, message);
    return undefined;
  }
  const figure = findFigure(chapter, { text: id, at });
  return figure && { figure, path: { text: rest, at: at + id.length + 1 } };
}
