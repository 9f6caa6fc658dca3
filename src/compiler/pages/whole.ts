import { html, trusted } from "../../html.ts";
import type { Article, Page } from "../types.ts";
import { heading } from "./bar.ts";
import { document } from "./document.ts";
import { howToCite } from "./how-to-cite.ts";
import { referenceList } from "./references.ts";
import { lead, sectionTitle, titleBlock } from "./titles.ts";

/** The article in one piece, to print, or to search its text. */
export function wholePage(article: Article, page: Page): string {
  const [opening, ...others] = article.sections;
  const main = html`<article class="whole">
${titleBlock(article)}
<p class="edition">This is the article in one piece, to print, or to search its text. The figures stand still here; each leads to where it can be operated.</p>
${
  opening &&
  html`${lead(opening)}<div class="prose">
${trusted(opening.body(page))}</div>
`
}${others.map(
  (section) => html`<section aria-labelledby="${section.id}">
${sectionTitle(section, 2)}
<div class="prose">
${trusted(lowerHeadings(section.body(page)))}</div>
</section>
`,
)}<div class="appendix">
${referenceList(article.references, page)}${howToCite(article.meta)}</div>
</article>`;
  return document(
    article,
    page,
    {
      title: "The article in one piece",
      description: article.meta.description,
      scholarly: { references: article.references },
    },
    {
      main,
      contents: others.map(({ id, title, number }) => heading(id, 2, `${number} ${title}`)),
    },
  );
}

/** Headings one level down, where the section's own title has taken theirs. */
function lowerHeadings(body: string): string {
  return body.replace(/(<\/?h)([2-5])\b/g, (_, tag: string, level: string) => {
    return tag + (Number(level) + 1);
  });
}
