// Equations on lines of their own: `$$ … $$ {#eq-x for=fig-y}`.
import type { StateBlock } from "markdown-it";
import { escapeHtml, tag } from "../../html.ts";
import {
  type Attributes,
  noAttributes,
  noClosingBrace,
  readAttributes,
  reportAttributes,
} from "../attributes.ts";
import { addLabel, checkId } from "../book.ts";
import { broken } from "../broken.ts";
import type { Chapter } from "../chapter.ts";
import { linkTo } from "../link.ts";
import { type Formula, formulaOn, renderFormula } from "../math.ts";
import { lineOffset, type Origin } from "../origin.ts";
import { findFigure, partLabel } from "../parts.ts";
import { pushBlock, type Rendering, type Rule } from "../rule.ts";
import { lastNotAfter } from "../source.ts";
import { termFinder } from "../terms.ts";
import type { PlacedFigure } from "../types.ts";

interface DisplayMath {
  readonly at: number;
  readonly tex: string;
  readonly origin: Origin;
  readonly attributes: Attributes;
  /** What is wrong around the TeX, and where. */
  readonly fault?: { readonly at: number; readonly message: string };
  number?: number;
}

export const displayMath: Rule<DisplayMath> = {
  type: "display_math",

  grammar(md) {
    md.block.ruler.before(
      "fence",
      "display_math",
      (state, startLine, endLine, silent) => {
        if (state.sCount[startLine]! - state.blkIndent >= 4) return false;
        if (!state.src.startsWith("$$", lineOffset(state, startLine))) return false;
        if (silent) return true;
        const { data, nextLine } = read(state, startLine, endLine);
        const token = pushBlock(state, displayMath, data);
        token.map = [startLine, nextLine];
        state.line = nextLine;
        return true;
      },
      { alt: ["paragraph", "reference", "blockquote", "list"] },
    );
  },

  declare(data, chapter) {
    const { id } = data.attributes;
    reportAttributes(data.attributes, ["for"], "an equation", chapter);
    if (data.fault) chapter.report("math-invalid", data.fault.at, data.fault.message);
    else if (data.tex.trim() === "") {
      chapter.report("content-missing", data.at, "this equation is empty");
    }
    if (!id || !checkId(chapter, id, "eq-")) return;
    chapter.book.count.equations += 1;
    data.number = chapter.book.count.equations;
    addLabel(chapter, id, `Equation ${data.number}`);
  },

  resolve(data, chapter) {
    const { tex, origin, attributes, fault } = data;
    const formula = fault
      ? undefined
      : renderFormula(tex, chapter.book.styles, {
          display: true,
          term: termFinder(chapter, origin, figureMeant(attributes, chapter)),
          report: (index, message) => chapter.report("math-invalid", origin(index), message),
        });
    if (!formula) return () => `<p>${broken(`$$${tex}$$`)}</p>\n`;
    const id = data.number === undefined ? undefined : attributes.id?.text;
    const number = id ? `<a class="equation-number" href="#${id}">(${data.number})</a>` : "";
    const open = tag("div", { class: "equation", id });
    const legend = legendOf(formula, chapter);
    return (view) => `${open}${formulaOn(formula, view.page)}${number}</div>\n${legend(view)}`;
  },
};

/** Reads the lines up to the closing dollars; a blank line ends what does not close. */
function read(
  state: StateBlock,
  startLine: number,
  endLine: number,
): { data: DisplayMath; nextLine: number } {
  const at = lineOffset(state, startLine);
  const starts: { index: number; offset: number }[] = [];
  let tex = "";
  let line = startLine;
  for (; line < endLine && !state.isEmpty(line); line++) {
    const offset = lineOffset(state, line) + (line === startLine ? 2 : 0);
    const text = state.src.slice(offset, state.eMarks[line]);
    const close = /(?<!\\)\$\$/.exec(text);
    starts.push({ index: tex.length, offset });
    tex += close ? text.slice(0, close.index) : `${text}\n`;
    if (close) {
      const rest = readRest(state, offset + close.index + 2, state.eMarks[line]!);
      return { data: { at, tex, origin: originOf(starts), ...rest }, nextLine: line + 1 };
    }
  }
  const fault = { at, message: "the equation has no closing $$ before the next blank line" };
  const data = { at, tex, origin: originOf(starts), attributes: noAttributes, fault };
  return { data, nextLine: line };
}

function originOf(starts: readonly { index: number; offset: number }[]): Origin {
  const indices = starts.map(({ index }) => index);
  return (index) => {
    const start = starts[lastNotAfter(indices, index)]!;
    return start.offset + index - start.index;
  };
}

/** What follows the closing dollars on their line: nothing, or attributes. */
function readRest(
  state: StateBlock,
  from: number,
  end: number,
): Pick<DisplayMath, "attributes" | "fault"> {
  const text = state.src.slice(from, end);
  const start = text.length - text.trimStart().length;
  if (text.trim() === "") return { attributes: noAttributes };
  const attributes =
    text[start] === "{" ? readAttributes(text, start, (index) => from + index) : noAttributes;
  const fault = (message: string) => ({ attributes, fault: { at: from + start, message } });
  if (!attributes.closed) return fault(noClosingBrace);
  return text.slice(attributes.end).trim() === ""
    ? { attributes }
    : fault("behind the closing $$ only {#eq-name for=fig-name} may stand");
}

/** The figure that an equation is `for`. */
function figureMeant(attributes: Attributes, chapter: Chapter): PlacedFigure | undefined {
  const named = attributes.list.find(({ name }) => name.text === "for");
  return named && findFigure(chapter, named.value);
}

/** The terms in words, as links: the formula itself is hidden from assistive technology, and takes no focus. */
function legendOf({ terms }: Formula, chapter: Chapter): Rendering {
  const { labels, styles } = chapter.book;
  // Of several symbols for one part, the first.
  const distinct = new Map(
    terms.toReversed().map((entry) => [`${entry.term.figure}/${entry.term.part}`, entry]),
  );
  if (distinct.size === 0) return () => "";
  const entries = [...distinct.values()].reverse().map(({ term, tex }) => {
    const label = labels.get(term.figure)!;
    const symbol = renderFormula(tex, styles, {
      display: false,
      term: () => undefined,
      report: () => {},
    });
    return {
      term,
      label,
      html: `${symbol?.html ?? ""} ${escapeHtml(partLabel(label.figure!, term.part))}`,
    };
  });
  return ({ page }) => {
    const links = entries.map(({ term, label, html }) => {
      if (page.isStill) return `<span>${html}</span>`;
      const href = linkTo(label, page);
      return `${tag("a", { class: "part", href, "data-figure": term.figure, "data-part": term.part })}${html}</a>`;
    });
    return `<p class="terms">${links.join("\n")}</p>\n`;
  };
}
