import type { Diagram } from "../../diagram.ts";
import { html, type Markup, trusted } from "../../html.ts";
import type { Article, Heading, Page } from "../types.ts";
import { heading } from "./bar.ts";
import { document } from "./document.ts";
import type { About } from "./head.ts";
import type { ProjectCode, SourceFile } from "./project-code.ts";

/** The code that a diagram runs: its own, the model's, and the drawing kit's. */
export function sourcePage(
  article: Article,
  diagram: Diagram,
  page: Page,
  code: ProjectCode,
): string {
  const own = `diagrams/${diagram.name}/`;
  const kit = "diagrams/kit/";
  const model = "src/models/";
  const files = code.follow(`${own}index.ts`, ["diagrams/", model]);
  const groups: Group[] = [
    {
      id: "the-diagram",
      title: "The diagram",
      about: "What can be changed in it, what is computed, and how that is drawn and told.",
      files: files.filter(({ path }) => !path.startsWith(kit) && !path.startsWith(model)),
    },
    {
      id: "the-model",
      title: "The model",
      about: "The mathematics. It knows nothing of pages or pictures.",
      files: files.filter(({ path }) => path.startsWith(model)),
    },
    {
      id: "the-kit",
      title: "The drawing kit",
      about: "The vocabulary that all diagrams draw with.",
      files: files.filter(({ path }) => path.startsWith(kit)),
    },
  ].filter((group) => group.files.length > 0);
  const main = html`<header class="section-title">
<p class="kicker"><a href="${page.href("diagrams/")}">Diagrams</a></p>
<h1>${diagram.title}: the source</h1>
<p class="lead">${diagram.summary}</p>
</header>
<p class="note">This is the very code that runs in the figure. <a href="${page.href(own)}">See it run</a>.</p>
${groups.map(listings)}`;
  const about: About = {
    title: `${diagram.title}: the source`,
    description: `The code of the diagram ${diagram.name} and of the model that it runs.`,
  };
  return document(article, page, about, { main, contents: groups.flatMap(headings) });
}

/** Files that belong together. */
interface Group {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly files: readonly SourceFile[];
}

function listings({ id, title, about, files }: Group): Markup {
  return html`<section class="listing-group" aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
<p>${about}</p>
${files.map(
  ({ path, html: code }) => html`<h3 id="${idOf(path)}"><code>${path}</code></h3>
${trusted(code)}
`,
)}</section>
`;
}

function headings({ id, title, files }: Group): Heading[] {
  return [
    heading(id, 2, title),
    ...files.map(({ path }) =>
      heading(idOf(path), 3, path.replace(/^(diagrams|src\/models)\//, "")),
    ),
  ];
}

const idOf = (path: string) => path.replace(/[^a-z0-9]+/gi, "-");
