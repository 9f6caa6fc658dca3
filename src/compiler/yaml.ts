import * as v from "valibot";
import { type Document, isMap, isNode, isScalar, parseDocument, visit } from "yaml";
import type { Code } from "./codes.ts";
import type { Diagnostics } from "./diagnostics.ts";
import type { Source } from "./source.ts";
import { suggest } from "./suggest.ts";
import { readSyntax } from "./yaml-syntax.ts";

type Path = readonly unknown[];

/** A YAML text held against a schema, with the way from a path in it to the offset in the file. */
export interface Checked<T> {
  /** Its content, where nothing is wrong. */
  readonly value: T | undefined;
  /** Those of its entries in which nothing is wrong. */
  readonly sound: Partial<T>;
  offset(path: Path): number;
}

/** Where a YAML text stands, and how its mistakes are reported. */
interface YamlText {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
  readonly code: Code;
}

/** Of a schema, which names can stand in its lists of names. */
interface Shape {
  readonly kind: "schema";
  readonly entries?: Readonly<Record<string, Shape>>;
  /** The schema of a list's items. */
  readonly item?: Shape;
  /** The schema of what may be absent. */
  readonly wrapped?: Shape;
}

/** Reads YAML that is to keep to `schema`; where it does not is reported. */
export function readYaml<Entries extends v.ObjectEntries>(
  schema: v.StrictObjectSchema<Entries, undefined>,
  { source, start, end, code }: YamlText,
  diagnostics: Diagnostics,
): Checked<v.InferOutput<typeof schema>> {
  const text = source.text.slice(start, end);
  const whole = parseDocument(text, { logLevel: "error" });
  const report = (at: number, message: string, wrong?: { word: string; candidates: string[] }) =>
    diagnostics.report(code, source.place(start + at), message, wrong);
  const read = v.safeParse(schema, toJs(whole));
  if (whole.errors.length === 0 && read.success) {
    for (const { hash } of cutTexts(whole, text)) report(hash, cut);
    const { output } = read;
    return { value: output, sound: output, offset: (path) => start + nearestOffset(whole, path) };
  }

  const { faults, left } = readSyntax(text);
  for (const { index, message } of faults) report(index, message);
  const document = parseDocument(left, { logLevel: "error" });
  const cuts = cutTexts(document, left);
  for (const { hash } of cuts) report(hash, cut);
  const value = toJs(document);
  const meant = new Set<string>();
  for (const { path, candidates } of unknownNames(schema, value)) {
    const word = String(path.at(-1));
    const message = `${nameOf(path, '"')} means nothing here`;
    report(keyOffset(document, path), message, { word, candidates });
    meant.add([...path.slice(0, -1), suggest(word, candidates)].join("."));
  }
  const { output, issues = [] } = v.safeParse(schema, value);
  const unsound = new Set<unknown>();
  for (const issue of issues) {
    const path = (issue.path ?? []).map(({ key }) => key);
    unsound.add(path[0]);
    const key = path.join(".");
    const isMissing = issue.received === "undefined" && path.length > 0;
    // An entry that could not be read is not missing, nor are all of them.
    if (faults.length > 0 && (path.length === 0 || (isMissing && path.length === 1))) continue;
    // Nor is it the text that remains that is wrong.
    if (!isMissing && cuts.some(({ at }) => at === nearestOffset(document, path))) continue;
    if (isMissing && !meant.has(key)) {
      report(nearestOffset(document, path.slice(0, -1)), `${nameOf(path, '"')} is missing`);
    } else if (!isMissing && issue.expected !== "never") {
      const said =
        issue.type === "strict_object" ? "must be a list of names with values" : issue.message;
      report(
        nearestOffset(document, path),
        path.length > 0 ? `${nameOf(path)}: ${said}` : `this ${said}`,
      );
    }
  }
  // Of an entry that comes twice, either could be meant.
  const entries = document.errors.length === 0 && isRecord(output) ? Object.entries(output) : [];
  const sound = Object.fromEntries(entries.filter(([name]) => !unsound.has(name)));
  return {
    value: undefined,
    sound: sound as Partial<v.InferOutput<typeof schema>>,
    offset: (path) => start + nearestOffset(document, path),
  };
}

const cut =
  "from here on this would be a comment, and cut from the text; put the text between double quotes, or a remark on a line of its own";

/** Where a text without quotation marks begins that ends, on its line, at the # of a comment; and where that is. */
function cutTexts(document: Document, text: string): { at: number; hash: number }[] {
  const cuts: { at: number; hash: number }[] = [];
  visit(document, {
    Scalar(_, { type, range }) {
      if (type !== "PLAIN" || !range) return;
      const [at, end] = range;
      const [, blanks] = /^([ \t]*)#/.exec(text.slice(end, range[2])) ?? [];
      if (blanks !== undefined) cuts.push({ at, hash: end + blanks.length });
    },
  });
  return cuts;
}

/** A path as people say it, who count from 1: `url of author 2`; its name between `mark`s. */
function nameOf(path: Path, mark = ""): string {
  const i = path.findLastIndex((name) => typeof name === "number");
  if (i < 0) return mark + path.join(".") + mark;
  const item = `${String(path[i - 1]).replace(/s$/, "")} ${Number(path[i]) + 1}`;
  const rest = path.slice(i + 1).join(".");
  return rest === "" ? item : `${mark}${rest}${mark} of ${item}`;
}

/** The names that a schema does not have, each with those that it has there. */
function* unknownNames(
  { entries, item, wrapped }: Shape,
  value: unknown,
  path: Path = [],
): Generator<{ path: Path; candidates: string[] }> {
  if (wrapped) yield* unknownNames(wrapped, value, path);
  else if (item && Array.isArray(value)) {
    for (const [i, each] of value.entries()) yield* unknownNames(item, each, [...path, i]);
  } else if (entries && isRecord(value)) {
    for (const [name, each] of Object.entries(value)) {
      const shape = Object.hasOwn(entries, name) ? entries[name] : undefined;
      if (shape) yield* unknownNames(shape, each, [...path, name]);
      else yield { path: [...path, name], candidates: Object.keys(entries) };
    }
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
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
