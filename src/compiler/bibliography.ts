import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import { Cite, type CslEntry, type CslName } from "@citation-js/core";
import { escapeHtml } from "../html.ts";
import { closing, type Field, scanEntry } from "./bibtex-entry.ts";
import { type Fault, faultsOf } from "./bibtex-faults.ts";
import type { Diagnostics } from "./diagnostics.ts";
import type { Source } from "./source.ts";
import { isWebAddress } from "./web-address.ts";

/** A work of the bibliography as pages print it. */
export interface Work {
  readonly html: string;
  readonly text: string;
  readonly bibtex: string;
  readonly title: string;
  readonly url?: string;
  /** The offset of its key. */
  readonly at: number;
}

/** What a BibTeX file holds. */
export interface Bibliography {
  /** The works by their keys. */
  readonly works: ReadonlyMap<string, Work>;
  /** The keys of the entries that cannot be read. */
  readonly unreadable: ReadonlySet<string>;
  /** Whether there is no file, in which any key could be. */
  readonly isMissing: boolean;
}

/** Reads the works of a BibTeX file, if there is one; what is wrong in it is reported. */
export function readBibliography(
  source: Source | undefined,
  diagnostics: Diagnostics,
): Bibliography {
  const works = new Map<string, Work>();
  const unreadable = new Set<string>();
  if (!source) return { works, unreadable, isMissing: true };
  const byDoi = new Map<string, string>();
  const report = (at: number, message: string, wrong?: Fault["wrong"]) =>
    diagnostics.report("bibliography-invalid", source.place(at), message, wrong);
  for (const entry of splitEntries(source.text)) {
    const refusal = refused.get(entry.type);
    if (refusal) {
      report(entry.at, refusal);
      continue;
    }
    if (works.has(entry.key)) {
      report(entry.keyAt, `"${entry.key}" is already an entry`);
      continue;
    }
    const { work, faults, doi } = readEntry(entry.bibtex);
    const other = doi && byDoi.get(doi.value.toLowerCase());
    if (other) report(entry.at + doi.valueIndex, `doi: "${other}" has the same`);
    else if (doi) byDoi.set(doi.value.toLowerCase(), entry.key);
    for (const { index, message, wrong } of faults) report(entry.at + index, message, wrong);
    if (work) works.set(entry.key, { ...work, at: entry.keyAt });
    else unreadable.add(entry.key);
  }
  return { works, unreadable, isMissing: false };
}

/** What BibTeX has besides entries, and why the site does not. */
const refused: ReadonlyMap<string, string> = new Map([
  [
    "string",
    "there is no @string here, since readers copy single entries: write the text out where it is used",
  ],
  ["preamble", "there is no @preamble here: it is for TeX, which does not set these pages"],
]);

interface Piece {
  readonly type: string;
  readonly key: string;
  readonly keyAt: number;
  readonly at: number;
  readonly bibtex: string;
}

/** The entries of a BibTeX file, each up to the next line that begins with an @. */
function splitEntries(text: string): Piece[] {
  const read = blankComments(text);
  const starts = [...read.matchAll(/^[ \t]*@\s*(\w*)\s*[{(]?\s*([^\s,{}]*)/gm)];
  return starts.map((match, i) => ({
    type: match[1]!.toLowerCase(),
    key: match[2]!,
    keyAt: match.index + match[0].length - match[2]!.length,
    at: match.index + match[0].indexOf("@"),
    bibtex: read.slice(match.index, starts[i + 1]?.index ?? read.length).trim(),
  }));
}

/** A BibTeX file with blanks in place of its comments, so that all else keeps its place. */
function blankComments(text: string): string {
  const blank = (comment: string) => comment.replace(/[^\n]/g, " ");
  let read = text.replace(/^[ \t]*%.*$/gm, blank);
  for (const { 0: start, index } of read.matchAll(/^[ \t]*@comment\b([ \t]*\{|.*)/gim)) {
    const inside = index + start.length;
    const end = (start.endsWith("{") && closing(read, inside, "{")) || inside;
    read = read.slice(0, index) + blank(read.slice(index, end)) + read.slice(end);
  }
  return read;
}

/** An entry's work, if it can be read, and what is wrong with it. */
interface Reading {
  readonly work?: Omit<Work, "at">;
  readonly faults: readonly Fault[];
  /** What two entries can share only if they are one work. */
  readonly doi?: Field | undefined;
}

/** Formatting is slow, and between two edits of the article hardly an entry changes. */
const readings = new Map<string, Reading>();

function readEntry(bibtex: string): Reading {
  const known = readings.get(bibtex);
  if (known) return known;
  const reading = parse(bibtex);
  readings.set(bibtex, reading);
  return reading;
}

function parse(bibtex: string): Reading {
  let cite: Cite;
  try {
    cite = new Cite(bibtex, { forceType: "@biblatex/text" });
  } catch (error) {
    return { faults: [faultOf(error, bibtex)] };
  }
  const [entry] = cite.data;
  if (!entry) return { faults: [] };
  const scanned = scanEntry(bibtex);
  const url = address(entry);
  const html = format(entry, url);
  return {
    doi: scanned.fields.find(({ name }) => name === "doi"),
    faults: faultsOf(scanned, textOf(html)),
    work: {
      html,
      text: textOf(html),
      bibtex: bibtex.slice(0, scanned.end).replace(/\n[ \t]+(?=\n)/g, ""),
      title: textOf(entry.title ?? entry.id),
      ...(url !== undefined && { url }),
    },
  };
}

/** What citation.js says is wrong, and where. */
function faultOf(error: unknown, bibtex: string): Fault {
  const said = error instanceof Error ? error.message : String(error);
  const hasKey = /^@\s*\w+\s*[{(]\s*[^\s,})]/.test(bibtex);
  if (!hasKey || said.startsWith('expected "comma", got EOF')) {
    return { index: 0, message: "this is no entry of the form @type{key, field = {value}}" };
  }
  if (/^expected .* got EOF/.test(said)) {
    return { index: bibtex.length, message: "the entry has no closing }" };
  }
  const [, what = said, line = "1", column = "1"] =
    /^([\s\S]*?) at line (\d+) col (\d+)/.exec(said) ?? [];
  const before = bibtex.split("\n").slice(0, Number(line) - 1);
  const index = before.reduce((sum, text) => sum + text.length + 1, Number(column) - 1);
  const message = /^expected "lbrace"/.test(what)
    ? "before this a value is missing; fields have the form name = {value},"
    : /^expected/.test(what)
      ? "before this a comma or a closing } or quotation mark is missing; fields have the form name = {value},"
      : what.trim();
  return { index: Math.min(index, bibtex.length), message };
}

function address({ DOI, URL: url }: CslEntry): string | undefined {
  if (DOI) return `https://doi.org/${DOI}`;
  return url && isWebAddress(url) ? url : undefined;
}

/** Stands for an address while the style is at work, which would make of quotation marks typographic ones. */
const standIn = "\uE000";

/** Stands for the others of "and others", which the style would take for a name. */
const others = "\uE001";

function withOthers(people: readonly CslName[]): readonly CslName[] {
  return people.map((name) =>
    name.family === "others" && !name.given ? { literal: others } : name,
  );
}

/** The entry in the style of the bibliography, its address a link. */
function format(entry: CslEntry, url: string | undefined): string {
  const { author, editor } = entry;
  const content = new Cite({
    ...entry,
    ...(url && { [entry.DOI ? "DOI" : "URL"]: standIn }),
    ...(author && { author: withOthers(author) }),
    ...(editor && { editor: withOthers(editor) }),
  })
    .format("bibliography", { format: "html", template: "apa", lang: "en-US" })
    .replace(/<\/?div\b[^>]*>/g, "")
    // The site's policy refuses style attributes; they only undo italics within italics.
    .replace(/ style="[^"]*"/g, "")
    .replace(new RegExp(`,? (&#38;|…) ${others}\\.?`), ", et al.")
    .trim();
  if (url === undefined) return content;
  const written = escapeHtml(url);
  const anchor = `<a href="${written}" rel="external noopener">${written}</a>`;
  return content.replace(new RegExp(`(https://doi.org/)?${standIn}`), () => anchor);
}

/** The words of what citation.js has marked up. */
function textOf(html: string): string {
  return html
    .replace(/<\/?(a|i|b|su[bp]|span)\b[^<>]*>/g, "")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
