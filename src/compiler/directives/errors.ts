// `::: errors`: every kind of error, what it means, and a mistake that makes it.
import { escapeHtml } from "../../html.ts";
import { codes, type Explanation } from "../codes.ts";
import type { DirectiveKind } from "../directive.ts";
import { codeHtml } from "../highlight.ts";
import { selfWritten } from "./plain.ts";

const languageOf: Readonly<Record<string, string>> = {
  "article.yaml": "yaml",
  "references.bib": "bibtex",
  "diagrams/my-read/index.ts": "typescript",
};

export const errors: DirectiveKind = {
  declare: selfWritten,
  resolve: () => () => `<dl class="errors">\n${Object.entries(codes).map(entry).join("")}</dl>\n`,
};

function entry([code, { meaning, example, file }]: [string, Explanation]): string {
  const where = file ? ` In ${file}:` : "";
  return `<dt id="error-${code}"><code>${code}</code></dt>
<dd><p>${escapeHtml(meaning + where)}</p>
${codeHtml(example, languageOf[file ?? ""] ?? "markdown")}</dd>
`;
}
