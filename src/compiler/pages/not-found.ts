import { createHash } from "node:crypto";
import { html, trusted } from "../../html.ts";
import type { Article } from "../types.ts";
import { mark } from "./mark.ts";

/** The colours of tokens.css and the sizes of titles.css, for this page alone. */
const styles = `
:root { color-scheme: light dark; --ink: light-dark(#1b1a20, #ecebe6); --soft: light-dark(#5d5a66, #a9a7b0); --operation: light-dark(#5b3fa0, #bba4f3); }
body { max-width: 36rem; margin: 0 auto; padding: 15vh 1.5rem 4rem; background: light-dark(#fdfcfa, #16171b); color: var(--soft); font: 1.125rem/1.6 Georgia, serif; }
.brand { display: flex; gap: .55rem; align-items: center; margin: 0 0 3rem; color: var(--ink); font: 600 .9375rem/1.35 system-ui, sans-serif; }
.mark-slot { fill: light-dark(#2457c5, #7ea6ff); }
.is-faint { fill-opacity: .25; }
.is-soft { fill-opacity: .5; }
.mark-handle { fill: light-dark(#e8a013, #f0b33a); }
.kicker { margin: 0 0 .6rem; color: var(--operation); font: 600 .8125rem/1.4 system-ui, sans-serif; letter-spacing: .09em; }
h1 { margin: 0 0 1.25rem; color: var(--ink); font: 400 clamp(2rem, 1.5rem + 2.8vw, 3rem)/1.12 Georgia, serif; text-wrap: balance; }
p, ul { margin: 0 0 1rem; }
ul { padding: 0; list-style: none; }
li { padding-block: .35rem; }
a { color: var(--ink); text-decoration-color: var(--operation); text-underline-offset: .2em; }
a:hover { color: var(--operation); }
`;

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(styles).digest("base64")}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * What a host shows where there is no page. It does so at any depth of folders, where no relative
 * link can be right: so the page asks for no file, and brings its style with it under a policy of
 * its own. Only with an address in article.yaml does it know where the sections are. Without one it
 * can offer no more than the host's own root, and a site in a folder of its host is not there.
 */
export function notFoundPage({ meta, sections }: Article): string {
  const { address } = meta;
  const wayOn = address
    ? html`<p><a href="${new URL(address).pathname}">Begin at the beginning</a>, or choose a section:</p>
<ul>
${sections.map(
  ({ path, title, number }) =>
    html`<li><a href="${new URL(path, address).pathname}">${number && `${number} · `}${title}</a></li>\n`,
)}</ul>`
    : html`<p>The address may be mistyped, or the page may have moved. <a href="/">The front page of this host</a> is a place to begin.</p>`;
  return html`<!doctype html>
<html lang="${meta.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Nothing is at this address · ${meta.title}</title>
<meta name="robots" content="noindex">
<style>${trusted(styles)}</style>
</head>
<body>
<header class="brand">${mark}<span>${meta.title}</span></header>
<main>
<p class="kicker">404</p>
<h1>Nothing is at this address</h1>
<p>Attention went everywhere, and found no page here.</p>
${wayOn}
</main>
</body>
</html>
`.markup;
}
