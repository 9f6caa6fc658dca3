import * as v from "valibot";
import type { Diagnostics } from "./diagnostics.ts";
import type { Source } from "./source.ts";
import { readYaml } from "./yaml.ts";

/** Constructs that titles and leads cannot have, since they are also read as plain text. */
const construct = /\]\(|\[@|\[\^|:\w+\[|@(fig|eq|sec)-|\$[^$\s][^$]*\$/;

const filled = (what: string) =>
  v.pipe(
    v.string(`must be ${what}, between double quotes if it is a number or a date`),
    v.trim(),
    v.minLength(1, `must be ${what}`),
    v.check((text) => !construct.test(text), "can have no markup but emphasis and code"),
  );

const schema = v.strictObject({
  /** The section's title. */
  title: filled("a title"),
  /** One sentence under the title. */
  lead: filled("a sentence"),
  /** The title for narrow places. */
  short: v.optional(filled("a short title")),
});

/** What a section says of itself before its text. */
export interface FrontMatter {
  readonly title: string;
  readonly lead: string;
  readonly short?: string | undefined;
}

/**
 * The front matter of a section, and the file's text with blank lines in its place, so that all
 * else keeps its offset.
 */
export function readFrontMatter(
  source: Source,
  diagnostics: Diagnostics,
): { front: FrontMatter; text: string } {
  const [fenced] = /^---[ \t]*\n(?:[\s\S]*?\n)??---[ \t]*(?=\n|$)/.exec(source.text) ?? [];
  const name = source.file.replace(/^.*\/|\.md$/g, "");
  const fallback = { title: name, lead: "" };
  if (fenced === undefined) {
    const message = 'a section begins with its title and lead, between two lines "---"';
    diagnostics.report("front-matter-invalid", source.place(0), message);
    return { front: fallback, text: source.text };
  }
  const start = fenced.indexOf("\n") + 1;
  const end = fenced.lastIndexOf("---");
  const text = fenced.replace(/[^\n]/g, " ") + source.text.slice(fenced.length);
  const where = { source, start, end, code: "front-matter-invalid" } as const;
  return { front: readYaml(schema, where, diagnostics).value ?? fallback, text };
}
