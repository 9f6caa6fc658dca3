import type { LanguageFn } from "highlight.js";

/** BibTeX for highlight.js, which does not know it. */
export const bibtex: LanguageFn = () => ({
  name: "BibTeX",
  contains: [
    { scope: "keyword", match: /@\w+(?=\s*[{(])/ },
    { scope: "symbol", match: /(?<=@\w+\s*[{(])[^\s,{}]+/ },
    { scope: "attr", match: /\b[\w-]+(?=\s*=)/ },
    { scope: "string", begin: /(?<==\s*)"/, end: /"/ },
    {
      scope: "string",
      begin: /(?<==\s*)\{/,
      end: /\}/,
      contains: [{ begin: /\{/, end: /\}/, contains: ["self"] }],
    },
    { scope: "number", match: /\b\d+\b/ },
  ],
});
