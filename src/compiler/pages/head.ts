import { html, type Markup } from "../../html.ts";
import type { Article, Page, Reference } from "../types.ts";
import { firstFaces } from "./faces.ts";
import { citationTags, structuredData } from "./scholar.ts";

/** What a page says of itself to browsers, search engines and whoever links to it. */
export interface About {
  readonly title: string;
  readonly description: string;
  /** For a page of the article itself: the references that stand on it, and the section's title. */
  readonly scholarly?: { readonly references: readonly Reference[]; readonly section?: string };
}

/** Nothing comes from another host, and nothing runs or styles that is not a file of the site. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The head of a page. */
export function head(article: Article, page: Page, about: About): Markup {
  const { meta } = article;
  const title = about.title === meta.title ? meta.title : `${about.title} · ${meta.title}`;
  const address = meta.address && new URL(page.path, meta.address).href;
  return html`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${about.description}">
<script src="${page.asset("src/reader/before-paint.ts")}"></script>
${firstFaces.map(
  ({ file }) =>
    html`<link rel="preload" href="${page.asset(file)}" as="font" type="font/woff2" crossorigin>
`,
)}<link rel="stylesheet" href="${page.asset("src/reader/main.css")}">
<script type="module" src="${page.asset("src/reader/main.ts")}"></script>
<link rel="icon" href="${page.href("icons/icon.svg")}" type="image/svg+xml">
<link rel="apple-touch-icon" href="${page.href("icons/icon-180.png")}">
<meta name="theme-color" content="#fdfcfa" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#16171b" media="(prefers-color-scheme: dark)">
<link rel="license" href="${meta.licences.text.url}">
${
  address &&
  html`<link rel="canonical" href="${address}">
<meta property="og:url" content="${address}">
`
}${socialTags(article, page, about)}${
  about.scholarly && [
    citationTags(meta, about.scholarly.references),
    structuredData(meta, about.description, about.scholarly),
  ]
}</head>`;
}

/** Open Graph, and what the card of a shared link adds to it. */
function socialTags({ meta }: Article, page: Page, about: About): Markup {
  // Readers of these tags want a whole address; without one, a relative link is the best guess.
  const picture = meta.address ? new URL("og.png", meta.address).href : page.href("og.png");
  return html`<meta property="og:type" content="${about.scholarly ? "article" : "website"}">
<meta property="og:site_name" content="${meta.title}">
<meta property="og:title" content="${about.title}">
<meta property="og:description" content="${about.description}">
<meta property="og:locale" content="${meta.language.replace("-", "_")}">
<meta property="og:image" content="${picture}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="${`${meta.title}: ${meta.subtitle}`}">
${
  about.scholarly &&
  html`<meta property="article:published_time" content="${meta.published}">
${meta.updated && html`<meta property="article:modified_time" content="${meta.updated}">\n`}`
}<meta name="twitter:card" content="summary_large_image">
`;
}
