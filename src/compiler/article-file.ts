import * as v from "valibot";
import type { Diagnostics } from "./diagnostics.ts";
import { languageFault } from "./language.ts";
import type { Source } from "./source.ts";
import type { ArticleMeta } from "./types.ts";
import { isWebAddress, webAddressForm } from "./web-address.ts";
import { type Checked, readYaml } from "./yaml.ts";

const text = v.pipe(v.string("must be text"), v.trim(), v.minLength(1, "must not be empty"));
const address = v.pipe(text, v.check(isWebAddress, webAddressForm));
const date = v.pipe(text, v.check(isDate, "must be a date, such as 2026-01-31"));
const licence = v.strictObject({ name: text, url: address });

const author = v.pipe(
  v.strictObject({
    name: v.optional(text),
    given: v.optional(text),
    family: v.optional(text),
    url: v.optional(address),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    // A name that is misspelt is not missing as well.
    if (!dataset.typed || dataset.issues) return;
    const { name, given, family } = dataset.value;
    const isGroup = name !== undefined;
    if (isGroup ? given || family : !family) {
      addIssue({ message: "must have family and given for a person, or name for a group" });
    }
  }),
);

const schema = v.strictObject({
  title: text,
  subtitle: text,
  description: text,
  authors: v.pipe(v.array(author, "must be a list"), v.minLength(1, "must name someone")),
  published: date,
  updated: v.optional(date),
  language: v.pipe(
    text,
    v.check((code) => !languageFault(code), "must be a language, such as en"),
  ),
  address: v.optional(
    v.pipe(
      address,
      v.endsWith("/", "must end with a slash"),
      v.regex(/^[^?#]*$/, "must be the address of a folder, without ? and #"),
    ),
  ),
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

/** Reads article.yaml, if there is one. */
export function readArticleFile(
  source: Source | undefined,
  diagnostics: Diagnostics,
): Checked<ArticleFile> {
  if (!source) return { value: undefined, sound: {}, offset: () => 0 };
  const where = { source, start: 0, end: source.text.length, code: "article-invalid" } as const;
  // Members that the schema leaves open are absent, never undefined: they are read from YAML.
  const file = readYaml(schema, where, diagnostics) as Checked<ArticleFile>;
  const { published, updated } = file.sound;
  if (published && updated && updated < published) {
    const message = `updated: must not be before ${published}, when it was published`;
    diagnostics.report("article-invalid", source.place(file.offset(["updated"])), message);
  }
  return file;
}

/** Whether a text is a day of the calendar, as ISO 8601 writes it. */
function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  // JavaScript takes 30 February for 2 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
