import { html, type Markup, trusted } from "../../html.ts";
import { codeHtml } from "../highlight.ts";
import type { ArticleMeta, Author } from "../types.ts";
import { nameOf, sortedNameOf } from "./author.ts";
import { heading } from "./bar.ts";

const title = "To cite this article";

/** Its entry in a list of contents. */
export const citeHeading = heading("cite", 2, title);

/** How others cite the article: in words, and as an entry for their bibliography. */
export function howToCite(meta: ArticleMeta): Markup {
  const authors = meta.authors.map(nameOf).join(", ");
  const year = meta.published.slice(0, 4);
  return html`<section class="cite" aria-labelledby="cite">
<h2 id="cite">${title}</h2>
<p>${authors}. <cite>${meta.title}: ${meta.subtitle}</cite>. ${year}.${meta.address && html` <a href="${meta.address}">${meta.address}</a>`}</p>
${trusted(codeHtml(bibtex(meta), "bibtex"))}
</section>
`;
}

function bibtex(meta: ArticleMeta): string {
  const [year = "", month = ""] = meta.published.split("-");
  const key = `${meta.title.toLowerCase().match(/\p{L}+/u)?.[0] ?? "article"}${year}`;
  const fields: [name: string, value: string | undefined][] = [
    ["title", `{${protect(`${meta.title}: ${meta.subtitle}`)}}`],
    ["author", meta.authors.map(bibtexName).join(" and ")],
    ["year", year],
    ["month", String(Number(month))],
    ["url", meta.address],
  ];
  const lines = fields
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${key},\n${lines.join(",\n")}\n}`;
}

/** A group's name is in braces, so that it is not taken apart. */
function bibtexName(author: Author): string {
  const name = protect(sortedNameOf(author));
  return author.family === undefined ? `{${name}}` : name;
}

/** Text in which nothing is a command to TeX. */
function protect(text: string): string {
  return text.replace(/[\\{}]/g, "").replace(/[&%$#_]/g, "\\$&");
}
