import { html, trusted } from "../../html.ts";
import type { Article, Page, Section } from "../types.ts";
import { document } from "./document.ts";
import { referenceList } from "./references.ts";
import { contentsOf } from "./section.ts";
import { sectionTitle } from "./titles.ts";

/** How to write for the site, in the site's own dialect. */
export function guidePage(article: Article, guide: Section, page: Page): string {
  const main = html`<article>
${sectionTitle(guide, 1)}
<div class="prose">
${trusted(guide.body(page))}</div>
<div class="appendix">
${referenceList(guide.references, page)}</div>
</article>`;
  return document(
    article,
    page,
    {
      title: guide.title,
      description: guide.leadText || `How to write for ${article.meta.title}.`,
    },
    { main, contents: contentsOf(guide) },
  );
}
