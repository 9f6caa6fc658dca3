import hljs from "highlight.js/lib/core";
import typescript from "highlight.js/lib/languages/typescript";
import { html, type Markup, trusted } from "../../html.ts";

hljs.registerLanguage("typescript", typescript);

/** A listing of TypeScript, its words told apart by classes. */
export function typescriptListing(text: string, label: string): Markup {
  const { value } = hljs.highlight(text, { language: "typescript" });
  return html`<div class="copyable"><pre aria-label="${label}"><code class="hljs">${trusted(value)}</code></pre></div>`;
}
