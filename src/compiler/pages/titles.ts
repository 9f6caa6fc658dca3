import { html, type Markup, trusted } from "../../html.ts";
import type { Article, Section } from "../types.ts";
import { nameOf } from "./author.ts";

/** The top of the article: what it is, by whom, after whom, and under which licences. */
export function titleBlock({ meta, references, sections }: Article): Markup {
  const original = references.find(({ key }) => key === meta.retells);
  const { text, code } = meta.licences;
  return html`<header class="title">
${strip}
<h1 id="${sections[0]?.id ?? "title"}">${meta.title}</h1>
<p class="subtitle">${meta.subtitle}</p>
<dl class="byline">
<div><dt>By</dt><dd>${meta.authors.map((author, i) => [
    i > 0 && ", ",
    author.url ? html`<a href="${author.url}" rel="author">${nameOf(author)}</a>` : nameOf(author),
  ])}</dd></div>
<div><dt>Published</dt><dd>${date(meta.published, meta.language)}${
    meta.updated && html`, updated ${date(meta.updated, meta.language)}`
  }</dd></div>
<div><dt>Licence</dt><dd><a href="${text.url}" rel="license">${text.name}</a>, code <a href="${code.url}">${code.name}</a></dd></div>
${original && html`<div class="original"><dt>Retells</dt><dd>${trusted(original.html)}</dd></div>\n`}</dl>
</header>`;
}

/** The top of a section; its title is `level` 1 on a page of its own. */
export function sectionTitle(section: Section, level: 1 | 2): Markup {
  const heading = trusted(`h${level}`);
  return html`<header class="section-title">
${section.number && html`<p class="kicker">Section ${section.number}</p>\n`}<${heading} id="${section.id}">${section.title}</${heading}>
${lead(section)}</header>`;
}

/** The sentence under a title. */
export function lead(section: Section): Markup | undefined {
  return section.lead ? html`<p class="lead">${trusted(section.lead)}</p>\n` : undefined;
}

function date(iso: string, language: string): Markup {
  const words = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(iso),
  );
  return html`<time datetime="${iso}">${words}</time>`;
}

/** An ornament: attention over a row of slots, falling off on both sides of one. */
const strip = html`<svg class="strip" viewBox="0 0 184 30" width="184" height="30" aria-hidden="true">${[
  0.1, 0.22, 0.5, 1, 0.6, 0.3, 0.14, 0.06,
].map(
  (weight, i) =>
    html`<rect class="strip-slot" x="${i * 23}" y="0" width="20" height="20" rx="3" fill-opacity="${weight}"/>`,
)}<circle class="strip-handle" cx="79" cy="26" r="3.5"/></svg>`;
