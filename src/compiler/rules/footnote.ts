// Footnotes: `[^name]` in the text, `[^name]: …` on lines of its own; further lines of the note are indented.
import type { Token } from "markdown-it";
import { escapeHtml, tag } from "../../html.ts";
import type { Word } from "../attributes.ts";
import { broken } from "../broken.ts";
import type { Chapter } from "../chapter.ts";
import { lineOffset, originOf } from "../origin.ts";
import { renderPhrase } from "../phrase.ts";
import { matchHere, nestBlocks, pushInline, type Rule, type View } from "../rule.ts";
import { isVisible } from "../visible.ts";

interface Mark {
  readonly label: Word;
}

const mark = /\[\^([^\]\s]+)\]/y;

export const footnoteMark: Rule<Mark> = {
  type: "footnote_mark",

  grammar(md) {
    md.inline.ruler.before("link", "footnote_mark", (state, silent) => {
      const match = matchHere(state, mark);
      if (!match) return false;
      if (!silent) {
        const label = { text: match[1]!, at: originOf(state)(state.pos + 2) };
        pushInline<Mark>(state, footnoteMark, { label });
      }
      state.pos += match[0].length;
      return true;
    });
  },

  resolve({ label }, chapter) {
    const { definitions, references } = chapter.footnotes;
    if (!definitions.has(label.text)) {
      const message = `there is no note "[^${label.text}]: …" in this file`;
      chapter.report("footnote-unknown", label, message, definitions.keys());
      return () => broken(`[^${label.text}]`);
    }
    const reference = references.get(label.text) ?? { number: references.size + 1, times: 0 };
    references.set(label.text, reference);
    reference.times += 1;
    const { number, times } = reference;
    const open = tag("a", {
      id: markId(chapter, number, times),
      href: `#${noteId(chapter, number)}`,
      role: "doc-noteref",
    });
    return () => `<sup class="footnote-ref">${open}${number}</a></sup>`;
  },
};

interface Definition {
  readonly label: Word;
}

export const footnoteDefinition: Rule<Definition> = {
  type: "footnote_definition",

  grammar(md) {
    md.block.ruler.before(
      "reference",
      "footnote_definition",
      (state, startLine, endLine, silent) => {
        if (state.sCount[startLine]! - state.blkIndent >= 4) return false;
        const at = lineOffset(state, startLine);
        const text = state.src.slice(at, state.eMarks[startLine]);
        const match = /^\[\^([^\]\s]+)\]:[ \t]*/.exec(text);
        if (!match) return false;
        if (silent) return true;

        // What stands behind the colon is parsed as if it began a line of the indented note.
        const { bMarks, tShift, sCount } = state;
        const line = [bMarks[startLine]!, tShift[startLine]!, sCount[startLine]!] as const;
        bMarks[startLine] = at + match[0].length;
        tShift[startLine] = 0;
        state.blkIndent += 4;
        sCount[startLine] = state.blkIndent;
        const label = { text: match[1]!, at: at + 2 };
        nestBlocks<Definition>(state, footnoteDefinition, { label }, () =>
          md.block.tokenize(state, startLine, endLine),
        );
        state.blkIndent -= 4;
        [bMarks[startLine], tShift[startLine], sCount[startLine]] = line;
        return true;
      },
      { alt: ["paragraph", "reference"] },
    );
  },

  declare({ label }, chapter, token) {
    const { definitions } = chapter.footnotes;
    if (!isVisible(token.children!)) {
      chapter.report("content-missing", label, `the note "[^${label.text}]" is empty`);
    }
    if (definitions.has(label.text)) {
      chapter.report("id-duplicate", label, `there are two notes "[^${label.text}]: …"`);
    } else definitions.set(label.text, { label, content: token.children! });
  },

  resolve() {
    return () => "";
  },
};

/** Reports the notes that nothing refers to, and those to which only such notes do. */
export function checkFootnotes(chapter: Chapter): void {
  const { definitions, references } = chapter.footnotes;
  const reached = new Set(marksIn(chapter.tokens));
  for (const text of reached) {
    for (const further of marksIn(definitions.get(text)?.content ?? [])) reached.add(further);
  }
  for (const [text, { label }] of definitions) {
    if (reached.has(text)) continue;
    const message = references.has(text)
      ? `the text does not lead to the note "[^${text}]": only notes refer to it`
      : `nothing refers to the note "[^${text}]"`;
    chapter.report("footnote-unused", label, message);
  }
}

/** The labels of the notes to which some tokens refer, leaving out what other notes say. */
function marksIn(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ type, meta, children }) => {
    if (type === footnoteMark.type) return [(meta!.data as Mark).label.text];
    return type === footnoteDefinition.type ? [] : marksIn(children ?? []);
  });
}

/** The notes of a chapter, in the order in which the text refers to them. */
export function footnotesHtml(chapter: Chapter, view: View): string {
  const { definitions, references } = chapter.footnotes;
  if (references.size === 0) return "";
  const notes = [...references].map(([label, { number, times }]) => {
    const back = Array.from({ length: times }, (_, j) => {
      const href = `#${markId(chapter, number, j + 1)}`;
      const name = `Back to the text${times > 1 ? `, place ${j + 1}` : ""}`;
      return ` ${tag("a", { class: "footnote-backref", href, role: "doc-backlink", "aria-label": name })}↑</a>`;
    });
    const content = view.blocks(definitions.get(label)!.content).trimEnd();
    const closed = /<\/p>$/.test(content)
      ? content.replace(/<\/p>$/, `${back.join("")}</p>`)
      : `${content}<p>${back.join("")}</p>`;
    return `<li id="${escapeHtml(noteId(chapter, number))}">${closed}</li>\n`;
  });
  // Several of them stand on the page of the whole article.
  const name = `Footnotes of “${renderPhrase(chapter.front.title).text}”`;
  const open = tag("section", { class: "footnotes", role: "doc-endnotes", "aria-label": name });
  return `${open}\n<ol>\n${notes.join("")}</ol>\n</section>\n`;
}

function noteId(chapter: Chapter, number: number): string {
  return `fn-${chapter.name}-${number}`;
}

function markId(chapter: Chapter, number: number, time: number): string {
  return `fnref-${chapter.name}-${number}${time > 1 ? `-${time}` : ""}`;
}
