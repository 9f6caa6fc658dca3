import type { LanguageFn } from "highlight.js";
import markdown from "highlight.js/lib/languages/markdown";

/** The article's dialect for highlight.js: Markdown, and what the dialect adds. */
export const dialect: LanguageFn = (api) => {
  const language = markdown(api);
  const additions = [
    { scope: "keyword", match: /^[ \t>-]*:{3,}[ \t]*[\w-]*/ },
    { scope: "attr", match: /\{[#\w][^{}\n]*\}/ },
    { scope: "symbol", match: /\[@[^\]\n]*\]|\[\^[^\]\n]*\]:?|@(?:fig|eq|sec)-[\w-]+/ },
    { scope: "keyword", match: /:(?:num|value|lang)(?=\[)/ },
    { scope: "string", begin: /\$\$/, end: /\$\$/ },
    { scope: "string", match: /\$[^\s$][^$\n]*\$/ },
  ];
  return { ...language, contains: [...additions, ...language.contains] };
};
