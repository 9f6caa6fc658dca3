import { html, type Markup, trusted } from "../../html.ts";
import type { ArticleMeta, Reference } from "../types.ts";
import { nameOf, sortedNameOf } from "./author.ts";

/** The tags by which Google Scholar and reference managers know an article. */
export function citationTags(meta: ArticleMeta, references: readonly Reference[]): Markup {
  const tag = (name: string, content: string) =>
    html`<meta name="citation_${name}" content="${content}">\n`;
  return html`${tag("title", meta.title)}${meta.authors.map((author) =>
    tag("author", sortedNameOf(author)),
  )}${tag("publication_date", meta.published.replaceAll("-", "/"))}${tag("language", meta.language)}${
    meta.address && [
      tag("fulltext_html_url", meta.address),
      tag("public_url", new URL("whole/", meta.address).href),
    ]
  }${references.map(({ text }) => tag("reference", text))}`;
}

/** The same for search engines: schema.org's ScholarlyArticle, and which section of it this is. */
export function structuredData(
  meta: ArticleMeta,
  description: string,
  page: { readonly references: readonly Reference[]; readonly section?: string },
): Markup {
  const article = {
    "@type": "ScholarlyArticle",
    headline: meta.title,
    alternativeHeadline: meta.subtitle,
    author: meta.authors.map((author) => ({
      "@type": author.family === undefined ? "Organization" : "Person",
      name: nameOf(author),
      givenName: author.given,
      familyName: author.family,
      url: author.url,
    })),
    datePublished: meta.published,
    dateModified: meta.updated ?? meta.published,
    inLanguage: meta.language,
    license: meta.licences.text.url,
    isAccessibleForFree: true,
    url: meta.address,
    image: meta.address && new URL("og.png", meta.address).href,
  };
  const citation = page.references.map(({ title, url }) => ({
    "@type": "CreativeWork",
    name: title,
    url,
  }));
  const data = page.section
    ? { "@type": "Chapter", name: page.section, description, citation, isPartOf: article }
    : { ...article, description, citation };
  const json = JSON.stringify({ "@context": "https://schema.org", ...data });
  // A "</script>" in a title must not end the element.
  return trusted(
    `<script type="application/ld+json">${json.replaceAll("<", "\\u003c")}</script>\n`,
  );
}
