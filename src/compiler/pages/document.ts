import { html, type Markup } from "../../html.ts";
import type { Article, Page } from "../types.ts";
import { bar, type Contents } from "./bar.ts";
import { footer } from "./footer.ts";
import { type About, head } from "./head.ts";

/** A whole page with the site's bar and footer around its main part. */
export function document(
  article: Article,
  page: Page,
  about: About,
  parts: { readonly main: Markup; readonly contents?: Contents },
): string {
  return bareDocument(
    article,
    page,
    about,
    html`<a class="skip" href="#main">Skip to the text</a>
<div class="page">
${bar(article, page, parts.contents)}
<main id="main" tabindex="-1">
${parts.main}
</main>
${footer(article, page)}
</div>`,
  );
}

/** A page with nothing around its body. */
export function bareDocument(article: Article, page: Page, about: About, body: Markup): string {
  return html`<!doctype html>
<html lang="${article.meta.language}">
${head(article, page, about)}
<body>
${body}
</body>
</html>
`.markup;
}
