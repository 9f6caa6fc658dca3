import type { Chapter } from "./chapter.ts";
import { viewOn, withoutLinks } from "./markdown.ts";
import { renderPhrase } from "./phrase.ts";
import { footnotesHtml } from "./rules/footnote.ts";
import type { Reference, Section } from "./types.ts";

/** A chapter as pages are made of it. */
export function sectionOf(chapter: Chapter, references: readonly Reference[]): Section {
  const { name, id, path, number, front, source, figures, pictured, cited, tokens } = chapter;
  const lead = renderPhrase(front.lead);
  return {
    name,
    id,
    path,
    file: source.file,
    number,
    title: renderPhrase(front.title).text,
    shortTitle: renderPhrase(front.short ?? front.title).text,
    lead: lead.html,
    leadText: lead.text,
    // Those inside a directive, such as an example, are no part of the section's outline.
    headings: chapter.headings
      .filter(({ content }) => tokens.includes(content))
      .map(({ id, level, text, content }) => ({
        id,
        level,
        text,
        html: withoutLinks(content),
      })),
    figures: figures.map(({ placed }) => placed),
    pictured,
    references: references.filter(({ key }) => cited.has(key)),
    body(page) {
      const view = viewOn(page);
      return view.blocks(tokens) + footnotesHtml(chapter, view);
    },
  };
}
