import { html, type Markup, trusted } from "../../html.ts";
import type { Article, Heading, Page, Section } from "../types.ts";
import { heading } from "./bar.ts";
import { document } from "./document.ts";
import { citeHeading, howToCite } from "./how-to-cite.ts";
import { referenceList } from "./references.ts";
import { lead, sectionTitle, titleBlock } from "./titles.ts";

/** A section on a page of its own; the first one opens the article. */
export function sectionPage(article: Article, section: Section, page: Page): string {
  const opens = section === article.sections[0];
  const closes = section === article.sections.at(-1);
  const main = html`<article>
${opens ? html`${titleBlock(article)}\n${lead(section)}` : sectionTitle(section, 1)}
<div class="prose">
${trusted(section.body(page))}</div>
${onward(article, section, page)}
<div class="appendix">
${referenceList(section.references, page)}${closes && howToCite(article.meta)}</div>
</article>`;
  const title = opens ? article.meta.title : section.title;
  return document(
    article,
    page,
    {
      title,
      description: (!opens && section.leadText) || article.meta.description,
      scholarly: {
        references: section.references,
        ...(opens ? {} : { section: section.title }),
      },
    },
    { main, contents: [...contentsOf(section), ...(closes ? [citeHeading] : [])] },
  );
}

/** The headings of a section, and of what follows it. */
export function contentsOf(section: Section): Heading[] {
  const headings = section.headings.filter(({ level }) => level <= 3);
  return section.references.length > 0
    ? [...headings, heading("references", 2, "References")]
    : headings;
}

/** The way back and the way on. */
function onward({ sections }: Article, section: Section, page: Page): Markup | undefined {
  const at = sections.indexOf(section);
  const before = sections[at - 1];
  const after = sections[at + 1];
  if (!before && !after) return undefined;
  const link = (to: Section, rel: string, word: string) =>
    html`<a href="${page.href(to.path)}" rel="${rel}"><span>${word}</span> ${to.number && `${to.number} · `}${to.title}</a>\n`;
  return html`<nav class="onward" aria-label="Previous and next section">
${before && link(before, "prev", "Previous")}${after && link(after, "next", "Next")}</nav>`;
}
