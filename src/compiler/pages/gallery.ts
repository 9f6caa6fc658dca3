import type { Diagram } from "../../diagram.ts";
import { html, type Markup, trusted } from "../../html.ts";
import { initialState } from "../../state.ts";
import { broken } from "../broken.ts";
import { failureOf } from "../failure.ts";
import { show } from "../shown.ts";
import { stillPictures } from "../stills/still.ts";
import type { Article, Page } from "../types.ts";
import { heading } from "./bar.ts";
import { document } from "./document.ts";
import { shapeOf } from "./shape.ts";

/** Every diagram with all that an author can say of it. */
export function galleryPage(article: Article, page: Page): string {
  // In the order of the article; what does not stand in it yet comes last.
  const placed = article.sections.flatMap(({ figures }) => figures.map(({ diagram }) => diagram));
  const diagrams = [...new Set([...placed, ...article.diagrams.values()])];
  const main = html`<header class="section-title">
<h1>Diagrams</h1>
<p class="lead">Every figure of the article by itself: what can be changed in it, what can be pointed at, and what it computes.</p>
</header>
${diagrams.map((diagram) => entry(article, diagram, page))}`;
  return document(
    article,
    page,
    {
      title: "Diagrams",
      description: `All diagrams of ${article.meta.title}, with their parameters, parts and values.`,
    },
    {
      main,
      contents: diagrams.map(({ name, title }) => heading(name, 2, title)),
    },
  );
}

function entry(article: Article, diagram: Diagram, page: Page): Markup {
  const initially = show(diagram, initialState(diagram.params));
  const failure = failureOf(initially);
  if (failure) {
    return html`<section class="diagram-entry" aria-labelledby="${diagram.name}">
<h2 id="${diagram.name}">${diagram.title} <code>${diagram.name}</code></h2>
<p>${trusted(broken(failure.message))}</p>
</section>
`;
  }
  const { values } = initially;
  const places = article.sections.flatMap(({ path, figures }) =>
    figures
      .filter((figure) => figure.diagram === diagram)
      .map(({ id, number }) => html`<a href="${page.href(`${path}#${id}`)}">Figure ${number}</a>`),
  );
  const which = html`<span class="visually-hidden"> ${diagram.name}</span>`;
  const links = [
    html`<a href="${page.href(`diagrams/${diagram.name}/`)}">Operate or embed${which}</a>`,
    ...places,
    html`<a href="${page.href(`diagrams/${diagram.name}/source/`)}">Source${which}</a>`,
  ];
  return html`<section class="diagram-entry" aria-labelledby="${diagram.name}">
<h2 id="${diagram.name}">${diagram.title} <code>${diagram.name}</code></h2>
<div class="stage">${trusted(stillPictures(initially, page, { alt: initially.description }))}</div>
<p class="summary">${diagram.summary}</p>
<ul class="inline-list">
${links.map((link) => html`<li>${link}</li>\n`)}</ul>
<details class="entry-tables">
<summary>Parameters, parts and values<span class="visually-hidden"> of ${diagram.name}</span></summary>
${table(
  `Parameters of ${diagram.name}`,
  ["Parameter", "What it is", "Kind", "Range", "Initially"],
  Object.entries(diagram.params).map(([name, param]) => [
    html`<code>${name}</code>`,
    param.label,
    param.kind,
    param.range,
    html`<code>${param.write(param.initial)}</code>`,
  ]),
)}${table(
  `Parts of ${diagram.name}`,
  ["Part", "What it is", "How many"],
  Object.entries(diagram.parts).map(([name, part]) => {
    const count = part.count?.(values);
    return [
      html`<code>${name}${count !== undefined && ".1"}</code>${count !== undefined && html` … <code>.${count}</code>`}`,
      part.label,
      String(count ?? 1),
    ];
  }),
)}${table(
  `Values of ${diagram.name}`,
  ["Value", "Holds"],
  Object.entries(values).map(([name, value]) => [html`<code>${name}</code>`, shapeOf(value)]),
)}</details>
</section>
`;
}

function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly (Markup | string)[])[],
): Markup | undefined {
  if (rows.length === 0) return undefined;
  return html`<div class="table" role="region" aria-label="${caption}"><table>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ([first, ...others]) =>
    html`<tr><th scope="row">${first}</th>${others.map(
      (cell, i) => html`<td data-column="${columns[i + 1]!}">${cell}</td>`,
    )}</tr>
`,
)}</tbody>
</table></div>
`;
}
