// Citations: `[@key]`, `[@a; @b]`, `[@key, §3.3]`.

import { escapeHtml, tag } from "../../html.ts";
import type { Word } from "../attributes.ts";
import { broken } from "../broken.ts";
import { originOf } from "../origin.ts";
import { matchHere, pushInline, type Rule } from "../rule.ts";

interface Citation {
  readonly written: string;
  readonly items: readonly Item[];
  /** Text that is no citation where one must stand. */
  readonly strange: readonly Word[];
}

interface Item {
  readonly key: Word;
  /** Where in the work: "§3.3". */
  readonly where: string;
  cited?: { readonly id: string; readonly number: number };
}

const brackets = /\[(@[^[\]]*)\](?!\()/y;

export const citation: Rule<Citation> = {
  type: "citation",

  grammar(md) {
    md.inline.ruler.before("link", "citation", (state, silent) => {
      const match = matchHere(state, brackets);
      if (!match) return false;
      if (!silent)
        pushInline(state, citation, read(match[1]!, state.pos + 1, originOf(state), match[0]));
      state.pos += match[0].length;
      return true;
    });
  },

  declare({ items, strange }, chapter) {
    for (const word of strange) {
      const [, key] = /^@([^\s,]+)\s/.exec(word.text) ?? [];
      const message = key
        ? `where in the work stands behind a comma: [@${key}, …]`
        : `"${word.text}" does not begin with the @key it cites`;
      chapter.report("citation-invalid", word, message);
    }
    const { citations } = chapter.book;
    for (const item of items) {
      const { key, where } = item;
      if (/(^|[\s,])@/.test(where)) {
        chapter.report("citation-invalid", key, "works are parted by semicolons: [@one; @other]");
      }
      if (/^(fig|eq|sec)-/.test(key.text)) {
        const message = `a reference has no brackets: @${key.text}`;
        chapter.report("citation-invalid", key, message);
        continue;
      }
      const cited = citations.cite(key.text, chapter);
      if (cited) item.cited = cited;
      else if (!citations.isUnreadable(key.text)) {
        const message = `"${key.text}" is not in references.bib`;
        chapter.report("citation-unknown", key, message, citations.keys());
      }
    }
  },

  resolve({ written, items, strange }) {
    const html =
      strange.length > 0 || items.some(({ cited }) => !cited)
        ? broken(written)
        : `<span class="citations">[${items.map(citationLink).join("; ")}]</span>`;
    return () => html;
  },
};

function citationLink({ key, where, cited }: Item): string {
  const { id, number } = cited!;
  const open = tag("a", {
    class: "citation",
    id,
    href: `#ref-${key.text}`,
    role: "doc-biblioref",
  });
  return `${open}${number}</a>${where && escapeHtml(`, ${where}`)}`;
}

function read(
  text: string,
  start: number,
  origin: (index: number) => number,
  written: string,
): Citation {
  const items: Item[] = [];
  const strange: Word[] = [];
  let index = start;
  for (const part of text.split(";")) {
    const match = /^(\s*@)([^\s,]+)\s*(?:,\s*([\s\S]*?)\s*)?$/.exec(part);
    const at = origin(index + (match ? match[1]!.length : part.length - part.trimStart().length));
    if (match)
      items.push({ key: { text: match[2]!, at }, where: (match[3] ?? "").replaceAll("--", "–") });
    else strange.push({ text: part.trim(), at });
    index += part.length + 1;
  }
  return { written, items, strange };
}
