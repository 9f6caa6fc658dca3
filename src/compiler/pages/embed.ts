import type { Diagram } from "../../diagram.ts";
import { html, type Markup, trusted } from "../../html.ts";
import { initialState } from "../../state.ts";
import { broken } from "../broken.ts";
import { failureOf } from "../failure.ts";
import { figureHtml } from "../figure.ts";
import { show } from "../shown.ts";
import type { Article, Page } from "../types.ts";
import { bareDocument } from "./document.ts";
import { mark } from "./mark.ts";

/** A diagram's figure where it stands outside the article, its summary for a caption. */
function loneFigure(diagram: Diagram, page: Page): Markup {
  const state = initialState(diagram.params);
  const failure = failureOf(show(diagram, state));
  if (failure) return trusted(broken(failure.message));
  const caption = html`${diagram.summary}`.markup;
  return trusted(figureHtml({ id: "figure", diagram, state, layout: "page" }, caption, page));
}

/** One figure alone, for a frame in someone else's page. */
export function embedPage(article: Article, diagram: Diagram, page: Page): string {
  const home = article.sections.find(({ figures }) =>
    figures.some((figure) => figure.diagram === diagram),
  );
  const id = home?.figures.find((figure) => figure.diagram === diagram)?.id;
  const link = home && id ? page.href(`${home.path}#${id}`) : page.href("");
  const body = html`<main class="embed">
<h1 class="visually-hidden">${diagram.title}</h1>
${loneFigure(diagram, page)}
<p class="embed-from"><a href="${link}" target="_blank" rel="noopener">${mark}<span>${article.meta.title}</span></a></p>
</main>`;
  return bareDocument(article, page, { title: diagram.title, description: diagram.summary }, body);
}
