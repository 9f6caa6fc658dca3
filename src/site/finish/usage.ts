import { Parser } from "htmlparser2";
import type { Files } from "../bundle.ts";

/** What the finished site uses of its styles and fonts. */
export interface Usage {
  /** The classes of the pages that have formulas. */
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
    // Most characters are in the set already; a search skips them in a fraction of the time.
    for (const [character] of content.matchAll(/[^ -~]/gu)) characters.add(character);
    if (path.endsWith(".html") && content.includes("katex-html")) {
      readFormulas(content, classes, mathCharacters);
    }
  }
  return { classes, characters, mathCharacters };
}

function readFormulas(page: string, classes: Set<string>, mathCharacters: Set<string>): void {
  /** How many elements are open in a formula, with its own; 0 outside. */
  let depth = 0;
  const parser = new Parser({
    onopentag(_, attributes) {
      const names = attributes.class?.split(/\s+/) ?? [];
      for (const name of names) classes.add(name);
      if (depth > 0 || names.includes("katex-html")) depth++;
    },
    onclosetag() {
      if (depth > 0) depth--;
    },
    ontext(text) {
      if (depth > 0) for (const character of text) mathCharacters.add(character);
    },
  });
  parser.end(page);
}
