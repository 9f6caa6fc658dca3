import * as v from "valibot";
import { type Document, type ErrorCode, isMap, isNode, isScalar, parseDocument } from "yaml";
import type { Code } from "./codes.ts";
import type { Diagnostics } from "./diagnostics.ts";
import type { Source } from "./source.ts";
import { suggest } from "./suggest.ts";

type Path = readonly unknown[];

/** A YAML text that keeps to a schema, with the way from a path in it to the offset in the file. */
export interface Checked<T> {
  readonly value: T;
  offset(path: Path): number;
}

/** Where a YAML text stands, and how its mistakes are reported. */
export interface YamlText {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
  readonly code: Code;
}

const quote =
  'a text stands between double quotes if ": " is in it or it begins with a sign; \\" is a quotation mark in it';
const list = "the lines of a list begin one below the other: - name";

/** What to do, in words for people who do not know YAML's own. */
const advice: { readonly [code in ErrorCode]?: string } = {
  TAB_AS_INDENT: "blanks indent here, not a tab",
  BAD_SCALAR_START: quote,
  UNEXPECTED_TOKEN: quote,
  BLOCK_AS_IMPLICIT_KEY: `${quote}; ${list}`,
  BAD_INDENT: `this line begins at another column than those it belongs to; ${list}`,
  MISSING_CHAR: "a line has the form name: value; the further lines of a text are indented",
  DUPLICATE_KEY: "this name comes twice",
};

/** Reads YAML that keeps to `schema`; undefined, after reports, where it does not. */
export function readYaml<Entries extends v.ObjectEntries>(
  schema: v.StrictObjectSchema<Entries, undefined>,
  { source, start, end, code }: YamlText,
  diagnostics: Diagnostics,
): Checked<v.InferOutput<typeof schema>> | undefined {
  const document = parseDocument(source.text.slice(start, end), { logLevel: "error" });
  const report = (at: number, message: string, wrong?: { word: string; candidates: string[] }) =>
    diagnostics.report(code, source.place(at), message, wrong);
  // What follows the first error is mostly more of the same.
  const [error] = document.errors;
  if (error) {
    const said = error.message.split(" at line")[0]!;
    const plain = /^(Missing|Flow)/.test(said) ? said : (advice[error.code] ?? said);
    report(start + error.pos[0], plain);
    return undefined;
  }

  const offset = (path: Path) => start + nearestOffset(document, path);
  const result = v.safeParse(schema, toJs(document));
  if (result.success) return { value: result.output, offset };
  const known = Object.keys(schema.entries);
  const meant = new Set(
    result.issues
      .filter(({ expected, path }) => expected === "never" && path?.length === 1)
      .map(({ path }) => suggest(String(path![0]!.key), known)),
  );
  for (const issue of result.issues) {
    const path = (issue.path ?? []).map(({ key }) => key);
    const name = path.join(".");
    if (issue.expected === "never") {
      const word = String(path.at(-1));
      const candidates = path.length === 1 ? known : [];
      report(start + keyOffset(document, path), `"${name}" means nothing here`, {
        word,
        candidates,
      });
    } else if (issue.received === "undefined") {
      if (!meant.has(name)) report(offset(path.slice(0, -1)), `"${name}" is missing`);
    } else
      report(
        offset(path),
        name ? `${name}: ${issue.message}` : "this must be a list of names with values",
      );
  }
  return undefined;
}

/** The document's content; nothing where its aliases grow past all bounds. */
function toJs(document: Document): unknown {
  try {
    return document.toJS();
  } catch {
    return undefined;
  }
}

/** The offset of the value at a path, or of the nearest one around it. */
function nearestOffset(document: Document, path: Path): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** The offset of the key that a path ends with. */
function keyOffset(document: Document, path: Path): number {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const items = isMap(parent) ? parent.items : [];
  const key = items
    .map((pair) => pair.key)
    .find((key) => isScalar(key) && key.value === path.at(-1));
  return isScalar(key) ? (key.range?.[0] ?? 0) : 0;
}
