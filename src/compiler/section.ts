import type { Chapter } from "./chapter.ts";
import { renderLead } from "./lead.ts";
import { viewOn, withoutLinks } from "./markdown.ts";
import { footnotesHtml } from "./rules/footnote.ts";
import type { Reference, Section } from "./types.ts";

/** A chapter as pages are made of it. */
export function sectionOf(chapter: Chapter, references: readonly Reference[]): Section {
  const { name, id, path, number, front, source, figures, cited, tokens } = chapter;
  return {
    name,
    id,
    path,
    file: source.file,
    number,
    title: front.title,
    shortTitle: front.short ?? front.title,
    ...renderLead(front.lead),
    headings: chapter.headings.map(({ id, level, text, content }) => ({
      id,
      level,
      text,
      html: withoutLinks(content),
    })),
    figures: figures.map(({ placed }) => placed),
    references: references.filter(({ key }) => cited.has(key)),
    body(page) {
      const view = viewOn(page);
      return view.blocks(tokens) + footnotesHtml(chapter, view);
    },
  };
}
