// Cross-references: `@fig-write`, `@eq-write`, `@sec-attention`. A citation without its brackets is reported here.

import { escapeHtml, tag } from "../../html.ts";
import type { Word } from "../attributes.ts";
import { isUnmade } from "../book.ts";
import { broken } from "../broken.ts";
import { linkTo } from "../link.ts";
import { originOf } from "../origin.ts";
import { matchHere, pushInline, type Rule } from "../rule.ts";

interface CrossReference {
  readonly id: Word;
  readonly inLink: boolean;
  /** Whether a bracket stands before it. */
  readonly inBrackets: boolean;
}

const reference =
  /@((?:fig|eq|sec):[\p{L}\p{N}_]+(?:[-:][\p{L}\p{N}_]+)*|\p{L}[\p{L}\p{N}_]*(?:-[\p{L}\p{N}_]+)*)/uy;

export const crossReference: Rule<CrossReference> = {
  type: "cross_reference",

  grammar(md) {
    md.inline.ruler.before("link", "cross_reference", (state, silent) => {
      // After a letter it is part of an address, such as name@fig-tree.org.
      if (/[\w.@/-]/.test(state.src[state.pos - 1] ?? "")) return false;
      const match = matchHere(state, reference);
      if (!match) return false;
      if (!silent) {
        const id = { text: match[1]!, at: originOf(state)(state.pos + 1) };
        pushInline<CrossReference>(state, crossReference, {
          id,
          inLink: state.linkLevel > 0,
          inBrackets: state.src[state.pos - 1] === "[",
        });
      }
      state.pos += match[0].length;
      return true;
    });
  },

  resolve({ id, inLink, inBrackets }, chapter) {
    const { labels, citations } = chapter.book;
    if (citations.has(id.text)) {
      const message = inBrackets
        ? "between the brackets of a citation stand no others, and no link"
        : `a citation stands in brackets: [@${id.text}]`;
      chapter.report("citation-invalid", id, message);
      return () => broken(`@${id.text}`);
    }
    if (id.text.includes(":")) {
      const meant = id.text.replaceAll(":", "-");
      const what = labels.has(meant) ? `but "${meant}"` : "and ids have hyphens: fig-name";
      chapter.report("reference-unknown", id, `there is no "${id.text}", ${what}`);
      return () => broken(`@${id.text}`);
    }
    // Without a hyphen it is no reference, but a name on some network, unless there is nearly such an id.
    const [, kind, rest] = /^(fig|eq|sec)_?([^-]+)$/.exec(id.text) ?? [];
    if (kind && labels.has(`${kind}-${rest}`)) {
      chapter.report("reference-unknown", id, `there is no "${id.text}", but "${kind}-${rest}"`);
      return () => broken(`@${id.text}`);
    }
    if (!id.text.includes("-")) return () => escapeHtml(`@${id.text}`);
    const label = /^(fig|eq|sec)-/.test(id.text) ? labels.get(id.text) : undefined;
    if (label && inLink) {
      chapter.report("link-nested", id, "a reference is a link, and links do not nest");
      return () => escapeHtml(label.text);
    }
    if (label) {
      return ({ page }) =>
        `${tag("a", { class: "ref", href: linkTo(label, page) })}${escapeHtml(label.text)}</a>`;
    }
    if (!isUnmade(chapter.book, id.text)) {
      chapter.report("reference-unknown", id, `there is no "${id.text}"`, labels.keys());
    }
    return () => broken(`@${id.text}`);
  },
};
