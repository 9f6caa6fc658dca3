import type { Diagram } from "../../diagram.ts";
import { html, type Markup } from "../../html.ts";
import type { Article, Page } from "../types.ts";
import { typescriptListing } from "./code.ts";
import { document } from "./document.ts";
import { followImports, type SourceFile } from "./imports.ts";

/** The code that a diagram runs: its own, the model's, and the drawing kit's. */
export function sourcePage(
  article: Article,
  diagram: Diagram,
  page: Page,
  read: (path: string) => string,
): string {
  const own = `diagrams/${diagram.name}/`;
  const files = followImports(`${own}index.ts`, ["diagrams/", "src/models/"], read);
  const from = (folder: string) => files.filter(({ path }) => path.startsWith(folder));
  const others = files.filter(
    ({ path }) => !path.startsWith(own) && path.startsWith("diagrams/") && !path.startsWith(kit),
  );
  const main = html`<header class="section-title">
<p class="kicker"><a href="${page.href("diagrams/")}">Diagrams</a></p>
<h1>${diagram.title}: the source</h1>
<p class="lead">${diagram.summary}</p>
</header>
<p class="note">This is the very code that runs in the figure. <a href="${page.href(own)}">See it run</a>.</p>
${group("The diagram", "What can be changed, what is computed of it, how that is drawn and told.", [...from(own), ...others])}${group("The model", "The mathematics. It knows nothing of pages or pictures.", from("src/models/"))}${group("The drawing kit", "The vocabulary that all diagrams draw with.", from(kit))}`;
  return document(
    article,
    page,
    {
      title: `${diagram.title}: the source`,
      description: `The code of the diagram ${diagram.name} and of the model that it runs.`,
    },
    {
      main,
      contents: files.map(({ path }) => ({
        id: idOf(path),
        level: path.startsWith(own) ? 2 : 3,
        html: html`${nameOf(path)}`.markup,
        text: path,
      })),
    },
  );
}

const kit = "diagrams/kit/";

function group(title: string, about: string, files: readonly SourceFile[]): Markup | undefined {
  if (files.length === 0) return undefined;
  return html`<section class="listing-group">
<h2>${title}</h2>
<p>${about}</p>
${files.map(
  ({ path, text }) => html`<h3 id="${idOf(path)}"><code>${path}</code></h3>
${typescriptListing(text, path)}
`,
)}</section>
`;
}

const idOf = (path: string) => path.replaceAll(/[^a-z0-9]+/gi, "-");
const nameOf = (path: string) => path.split("/").slice(-2).join("/");
