import * as v from "valibot";
import type { Diagnostics } from "./diagnostics.ts";
import type { Source } from "./source.ts";
import type { ArticleMeta } from "./types.ts";
import { type Checked, readYaml } from "./yaml.ts";

const text = v.pipe(v.string("must be text"), v.trim(), v.minLength(1, "must not be empty"));
const address = v.pipe(text, v.url("must be an address, such as https://example.org/"));
const date = v.pipe(text, v.isoDate("must be a date, such as 2026-01-31"));
const licence = v.strictObject({ name: text, url: address });

const schema = v.strictObject({
  title: text,
  subtitle: text,
  description: text,
  authors: v.pipe(
    v.array(v.strictObject({ name: text, url: v.optional(address) }), "must be a list"),
    v.minLength(1, "must name someone"),
  ),
  published: date,
  updated: v.optional(date),
  language: v.pipe(text, v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, "must be a language, such as en")),
  address: v.optional(v.pipe(address, v.endsWith("/", "must end with a slash"))),
  repository: v.optional(address),
  licences: v.strictObject({ text: licence, code: licence }),
  retells: v.optional(text),
  /** The files of the sections in their order, without folder and ending. */
  sections: v.pipe(
    v.array(text, "must be a list of the sections' files, without .md"),
    v.minLength(1, "must name the sections' files"),
  ),
});

export type ArticleFile = ArticleMeta & { readonly sections: readonly string[] };

/** Reads article.yaml. */
export function readArticleFile(
  source: Source,
  diagnostics: Diagnostics,
): Checked<ArticleFile> | undefined {
  const where = { source, start: 0, end: source.text.length, code: "article-invalid" } as const;
  // Members that the schema leaves open are absent, never undefined: they are read from YAML.
  return readYaml(schema, where, diagnostics) as Checked<ArticleFile> | undefined;
}
