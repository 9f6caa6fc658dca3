import { type Diagram, filesOf } from "../diagram.ts";
import { html, type Markup, trusted } from "../html.ts";
import { controlsMarkup } from "../reader/figure/controls.ts";
import { initialState, writeState } from "../state.ts";
import { show } from "./shown.ts";
import type { Page, PlacedFigure } from "./types.ts";

/** A description of so many characters may take a line more, in another state, than most figures' do. */
const longDescription = 140;

/**
 * A figure as it stands in a page: drawn, with its controls, its description, its caption and what
 * can be done with it. `src/reader/figure` brings it to life.
 *
 * @param caption block-level HTML
 */
export function figureHtml(figure: PlacedFigure, caption: string, page: Page): string {
  const { id, number, diagram, state, layout } = figure;
  const alone = `diagrams/${diagram.name}/`;
  const now = `${id}-now`;
  const query = new URLSearchParams(
    writeState(diagram.params, initialState(diagram.params), state),
  );
  const name = number === undefined ? diagram.title : `Figure ${number}`;
  const shown = show(diagram, state);
  const { description } = shown;
  return html`<figure class="figure layout-${layout}" id="${id}" data-diagram="${diagram.name}" data-script="${page.asset(`diagrams/${diagram.name}/index.ts`)}" ${filesAttributes(diagram, page)}data-alone="${page.href(alone)}" data-state="${query.toString()}">
<div class="stage">${trusted(shown.figure(now))}</div>
${soundOf(figure, page)}<p class="now${description.length > longDescription && " is-long"}" id="${now}">${description}</p>
<fieldset class="controls" disabled><legend>Controls of ${name}</legend>${controlsMarkup(id, diagram, state)}</fieldset>
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
</div>
<figcaption>${trusted(number === undefined ? caption : numbered(caption, html`<a class="figure-number" href="#${id}">${name}</a> `))}</figcaption>
</figure>`.markup;
}

/** Where the files that a diagram computes with are, with a space between, and what all paths begin at. */
function filesAttributes(diagram: Diagram, page: Page): Markup {
  const addresses = filesOf(diagram).map((path) => page.href(path));
  return html`${addresses.length > 0 && html`data-files="${addresses.join(" ")}" `}${
    diagram.sound && html`data-root="${page.href("")}" `
  }`;
}

/** What is to be heard: without scripts, the first of it; with them, the controls ask for it. */
function soundOf({ diagram, state }: PlacedFigure, page: Page): Markup | "" {
  if (!diagram.sound) return "";
  return html`<noscript><audio controls preload="none" src="${page.href(diagram.sound.file(state))}" aria-label="What is to be heard"></audio></noscript>
`;
}

/** A caption that opens with the figure's number, in its first paragraph where it has one. */
function numbered(caption: string, number: Markup): string {
  return caption.startsWith("<p>")
    ? `<p>${number.markup}${caption.slice(3)}`
    : number.markup + caption;
}
