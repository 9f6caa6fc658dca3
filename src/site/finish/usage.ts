import { parseHTML } from "linkedom";
import type { Files } from "../bundle.ts";

/** What the finished site uses of its styles and fonts. */
export interface Usage {
  readonly classes: ReadonlySet<string>;
  /** Characters that stand in a page or that a script may write into one. */
  readonly characters: ReadonlySet<string>;
  /** Characters that stand in formulas. */
  readonly mathCharacters: ReadonlySet<string>;
}

const printableAscii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));

/** Reads what the pages among `files` use. */
export function readUsage(files: Files): Usage {
  const classes = new Set<string>();
  const characters = new Set(printableAscii);
  const mathCharacters = new Set<string>();
  for (const [path, content] of files) {
    if (typeof content !== "string" || !/\.(html|js)$/.test(path)) continue;
    for (const character of content) characters.add(character);
    if (!path.endsWith(".html")) continue;
    for (const [, names] of content.matchAll(/ class="([^"]*)"/g)) {
      for (const name of names!.split(/\s+/)) classes.add(name);
    }
    if (content.includes("katex-html")) {
      for (const formula of parseHTML(content).document.querySelectorAll(".katex-html")) {
        for (const character of formula.textContent ?? "") mathCharacters.add(character);
      }
    }
  }
  return { classes, characters, mathCharacters };
}
