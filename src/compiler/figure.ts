import { type Diagram, filesOf } from "../diagram.ts";
import { html, type Markup, tag, trusted } from "../html.ts";
import { controlsMarkup } from "../reader/figure/controls.ts";
import { type Shown, show } from "./shown.ts";
import { stillPictures } from "./stills/still.ts";
import type { Page, PlacedFigure } from "./types.ts";

/** A description of so many characters may take a line more, in another state, than most figures' do. */
const longDescription = 140;

/**
 * A figure as it stands in a page: drawn, with its description and its caption.
 *
 * @param caption block-level HTML
 */
export function figureHtml(figure: PlacedFigure, caption: string, page: Page): string {
  const { id, number, diagram, state, layout } = figure;
  const name = number === undefined ? diagram.title : `Figure ${number}`;
  const shown = show(diagram, state);
  const parts = { figure, page, shown, name, now: `${id}-now` };
  const { attributes, pictures, operation } = page.isStill ? stillParts(parts) : liveParts(parts);
  const { description } = shown;
  return html`<figure class="figure layout-${layout}" id="${id}"${attributes}>
<div class="stage">${pictures}</div>
${soundOf(figure, page)}<p class="now${description.length > longDescription && " is-long"}" id="${parts.now}">${shown.markedDescription}</p>
${operation}
<figcaption>${trusted(number === undefined ? caption : numbered(caption, html`<a class="figure-number" href="#${id}">${name}</a> `))}</figcaption>
</figure>`.markup;
}

interface Parts {
  readonly figure: PlacedFigure;
  readonly page: Page;
  readonly shown: Shown;
  /** What it is called where it is one of many. */
  readonly name: string;
  /** The id of its description. */
  readonly now: string;
}

/** What `src/reader/figure` brings to life: drawings, controls, and what can be done with a figure. */
function liveParts({ figure: { id, diagram, state }, page, shown, name, now }: Parts) {
  const alone = `diagrams/${diagram.name}/`;
  const svg = { role: "group", "aria-label": diagram.title, "aria-describedby": now };
  return {
    attributes: html` data-diagram="${diagram.name}" data-script="${page.asset(`diagrams/${diagram.name}/index.ts`)}" ${filesAttributes(diagram, page)}data-alone="${page.href(alone)}" data-state="${shown.query}"`,
    pictures: diagram.widths.map((width) =>
      trusted(shown.drawing(width).replace("<svg", () => tag("svg", svg).slice(0, -1))),
    ),
    operation: html`<fieldset class="controls" disabled><legend>Controls of ${name}</legend>${controlsMarkup(id, { diagram, state, values: shown.values })}</fieldset>
<div class="actions">
<span class="action-said" role="status"></span>
<button type="button" data-action="reset" disabled>Reset</button>
<button type="button" data-action="link" disabled>Copy link</button>
<details class="more"><summary>More<span class="visually-hidden"> about ${name}</span></summary><ul>
<li><button type="button" data-action="embed" disabled>Copy embed code</button></li>
<li><button type="button" data-action="svg" disabled>Picture as SVG</button></li>
<li><button type="button" data-action="png" disabled>Picture as PNG</button></li>
<li><button type="button" data-action="values" disabled>Values as JSON</button></li>
<li><a data-action="alone" href="${page.href(alone)}">On a page of its own</a></li>
<li><a href="${page.href(`${alone}source/`)}">How it is made</a></li>
</ul></details>
</div>`,
  };
}

/** Pictures, and the way to where the figure can be operated, in the same state. */
function stillParts({ figure: { diagram }, page, shown, name, now }: Parts) {
  const words = { alt: diagram.title, "aria-describedby": now };
  const state = [...new URLSearchParams(shown.query)].map(([key, text]) => [`figure.${key}`, text]);
  const query = state.length > 0 ? `?${new URLSearchParams(state)}` : "";
  return {
    attributes: "",
    pictures: trusted(stillPictures(shown, page, words)),
    operation: html`<p class="operate"><a href="${page.href(`diagrams/${diagram.name}/`)}${query}">Operate it<span class="visually-hidden">: ${name}</span></a></p>`,
  };
}

/** Where the files that a diagram computes with are, with a space between, and what all paths begin at. */
function filesAttributes(diagram: Diagram, page: Page): Markup {
  const addresses = filesOf(diagram).map((path) => page.href(path));
  return html`${addresses.length > 0 && html`data-files="${addresses.join(" ")}" `}${
    diagram.sound && html`data-root="${page.href("")}" `
  }`;
}

/** What is to be heard; in a live figure only where there are no scripts, else its controls ask for it. */
function soundOf({ diagram, state }: PlacedFigure, page: Page): Markup | "" {
  if (!diagram.sound) return "";
  const audio = html`<audio controls preload="none" src="${page.href(diagram.sound.file(state))}" aria-label="What is to be heard"></audio>`;
  return html`${page.isStill ? audio : html`<noscript>${audio}</noscript>`}
`;
}

/** A caption that opens with the figure's number, in its first paragraph where it has one. */
function numbered(caption: string, number: Markup): string {
  return caption.startsWith("<p>")
    ? `<p>${number.markup}${caption.slice(3)}`
    : number.markup + caption;
}
