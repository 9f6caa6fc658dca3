import { html } from "../../html.ts";
import type { Article, Page } from "../types.ts";
import { document } from "./document.ts";

/** What a host shows where there is no page. */
export function notFoundPage(article: Article, page: Page): string {
  const main = html`<header class="section-title">
<p class="kicker">404</p>
<h1>Nothing is at this address</h1>
<p class="lead">Attention went everywhere, and found no page here.</p>
</header>
<p class="note"><a href="${page.href("")}">Begin at the beginning</a>, or choose a section:</p>
<ul class="plain-list">
${article.sections.map(
  ({ path, title, number }) =>
    html`<li><a href="${page.href(path)}">${number && `${number} · `}${title}</a></li>\n`,
)}</ul>`;
  return document(
    article,
    page,
    {
      title: "Nothing is at this address",
      description: article.meta.description,
      unlisted: true,
    },
    { main },
  );
}
