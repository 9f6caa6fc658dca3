import highlighter from "highlight.js/lib/core";
import bash from "highlight.js/lib/languages/bash";
import javascript from "highlight.js/lib/languages/javascript";
import json from "highlight.js/lib/languages/json";
import python from "highlight.js/lib/languages/python";
import typescript from "highlight.js/lib/languages/typescript";
import xml from "highlight.js/lib/languages/xml";
import yaml from "highlight.js/lib/languages/yaml";
import { escapeHtml } from "../html.ts";
import { bibtex } from "./bibtex-language.ts";
import { dialect } from "./dialect-language.ts";

const languages = {
  bash,
  bibtex,
  html: xml,
  js: javascript,
  json,
  markdown: dialect,
  python,
  text: undefined,
  ts: typescript,
  yaml,
};

/** The languages that a fence may name. */
export const languageNames: readonly string[] = Object.keys(languages);

for (const [name, language] of Object.entries(languages)) {
  if (language) highlighter.registerLanguage(name, language);
}

/** Code as it stands in a page, with classes for a style sheet to colour. The keyboard can scroll it. */
export function codeHtml(content: string, language: string): string {
  const html = highlighter.getLanguage(language)
    ? highlighter.highlight(content, { language, ignoreIllegals: true }).value
    : escapeHtml(content);
  return `<pre tabindex="0"><code class="hljs">${html}</code></pre>`;
}
