import { html, type Markup } from "../../html.ts";
import type { Article, Page } from "../types.ts";

/** Where the licences are of what others made, in the site. */
export const noticesFile = "notices.txt";

/** What stands under every page: the other ways to read, and under which licences. */
export function footer({ meta, guide }: Article, page: Page): Markup {
  const { text, code } = meta.licences;
  return html`<footer class="foot">
<nav aria-label="More">
<ul>
<li><a href="${page.href("whole/")}">The article in one piece</a></li>
<li><a href="${page.href("diagrams/")}">All diagrams</a></li>
${guide && html`<li><a href="${page.href(guide.path)}">${guide.shortTitle}</a></li>\n`}<li><a href="${page.href("references.bib")}" download>References as BibTeX</a></li>
${meta.repository && html`<li><a href="${meta.repository}">Source</a></li>\n`}</ul>
</nav>
<p>Text and figures under <a href="${text.url}" rel="license">${text.name}</a>, code under <a href="${code.url}">${code.name}</a>, <a href="${page.href(noticesFile)}">fonts and code of others</a> under licences of their own.</p>
</footer>`;
}
