import { html, type Markup, trusted } from "../../html.ts";
import type { Article, Heading, Page } from "../types.ts";
import { mark } from "./mark.ts";

/** The headings of a page, for its table of contents. */
export type Contents = readonly Heading[];

/** A heading whose title is plain text. */
export function heading(id: string, level: number, text: string): Heading {
  return { id, level, text, html: html`${text}`.markup };
}

/**
 * The bar at the top: the way to the sections, the page's own contents, and the theme. Where
 * there is room all of it shows; on a small screen it is one menu, which needs no script.
 */
export function bar(article: Article, page: Page, contents: Contents = []): Markup {
  return html`<header class="bar">
<a class="brand" href="${page.href("")}" rel="home">${mark}<span>${article.meta.title}</span></a>
<button class="menu-button" type="button" popovertarget="menu">Contents</button>
<div class="menu" id="menu" popover>
<nav class="sections" aria-label="Sections">
<ul>
${article.sections.map(
  (section) =>
    html`<li><a href="${page.href(section.path)}"${
      page.path === section.path && html` aria-current="page"`
    }>${section.number && html`<span class="section-number">${section.number}</span> `}${section.shortTitle}</a></li>
`,
)}</ul>
</nav>
${contents.length > 0 && contentsNav(contents)}${themeSwitch}</div>
<div class="progress" aria-hidden="true"></div>
</header>`;
}

function contentsNav(contents: Contents): Markup {
  return html`<nav class="contents" aria-label="On this page">
<ul>
${contents.map(
  ({ id, level, html: title }) =>
    html`<li class="level-${level}"><a href="#${id}">${trusted(title)}</a></li>
`,
)}</ul>
</nav>
`;
}

const icon = (path: string) =>
  html`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="${path}"/></svg>`;

const themes = [
  {
    value: "system",
    label: "Theme of the system",
    icon: icon("M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13zM8 3v10a5 5 0 0 1 0-10z"),
  },
  {
    value: "light",
    label: "Light theme",
    icon: icon(
      "M8 5a3 3 0 1 0 0 6a3 3 0 1 0 0-6zM7.3 1h1.4v2.4H7.3zM7.3 12.6h1.4V15H7.3zM1 7.3h2.4v1.4H1zM12.6 7.3H15v1.4h-2.4zM2.6 3.5l.9-.9l1.7 1.7l-.9.9zM10.8 11.7l.9-.9l1.7 1.7l-.9.9zM11.7 5.2l-.9-.9l1.7-1.7l.9.9zM3.5 13.4l-.9-.9l1.7-1.7l.9.9z",
    ),
  },
  {
    value: "dark",
    label: "Dark theme",
    icon: icon("M6.2 1.8a6.4 6.4 0 1 0 8 8a5.4 5.4 0 0 1-8-8z"),
  },
];

const themeSwitch = html`<fieldset class="themes">
<legend class="visually-hidden">Theme</legend>
${themes.map(
  ({ value, label, icon }) =>
    html`<label title="${label}"><input class="visually-hidden" type="radio" name="theme" value="${value}"${
      value === "system" && html` checked`
    }>${icon}<span class="visually-hidden">${label}</span></label>
`,
)}</fieldset>
`;
