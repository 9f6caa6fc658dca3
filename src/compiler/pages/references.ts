import { html, type Markup, trusted } from "../../html.ts";
import type { Page, Reference } from "../types.ts";

/** The numbered list of references, each with links back to where this page cites it. */
export function referenceList(references: readonly Reference[], page: Page): Markup | undefined {
  if (references.length === 0) return undefined;
  return html`<section class="references" aria-labelledby="references">
<h2 id="references">References</h2>
<ol>
${references.map(
  (reference) =>
    html`<li id="ref-${reference.key}" value="${reference.number}"><span class="entry">${trusted(reference.html)}</span>${backLinks(reference, page)}</li>
`,
)}</ol>
</section>
`;
}

function backLinks(reference: Reference, page: Page): Markup | undefined {
  const places = reference.citedAt.filter(({ section }) => page.sections.includes(section));
  if (places.length === 0) return undefined;
  return html` <span class="back">${places.map(
    ({ id }, i) =>
      html`<a href="#${id}" aria-label="Back to citation ${i + 1} of reference ${reference.number}">↑${places.length > 1 && html`<sup>${i + 1}</sup>`}</a>`,
  )}</span>`;
}
