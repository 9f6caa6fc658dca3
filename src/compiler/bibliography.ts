import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import { Cite, type CslEntry } from "@citation-js/core";
import { escapeHtml } from "../html.ts";
import type { Diagnostics } from "./diagnostics.ts";
import type { Source } from "./source.ts";
import { suggest } from "./suggest.ts";

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
}

/** Reads the works of a BibTeX file; what is wrong in it is reported. */
export function readBibliography(source: Source, diagnostics: Diagnostics): Bibliography {
  const works = new Map<string, Work>();
  const unreadable = new Set<string>();
  const report = (at: number, message: string, wrong?: Fault["wrong"]) =>
    diagnostics.report("bibliography-invalid", source.place(at), message, wrong);
  for (const entry of splitEntries(source.text)) {
    if (works.has(entry.key)) {
      report(entry.keyAt, `"${entry.key}" is already an entry`);
      continue;
    }
    const { work, faults } = readEntry(entry.bibtex);
    for (const { index, message, wrong } of faults) report(entry.at + index, message, wrong);
    if (work) works.set(entry.key, { ...work, at: entry.keyAt });
    else unreadable.add(entry.key);
  }
  return { works, unreadable };
}

interface Entry {
  readonly key: string;
  readonly keyAt: number;
  readonly at: number;
  readonly bibtex: string;
}

/** The entries of a BibTeX file, each up to the next line that begins with an @. */
function splitEntries(text: string): Entry[] {
  const starts = [...text.matchAll(/^[ \t]*@(?!comment\b)\w*\s*\{?\s*([^\s,{}]*)/gim)];
  return starts.map((match, i) => ({
    key: match[1]!,
    keyAt: match.index + match[0].length - match[1]!.length,
    at: match.index + match[0].indexOf("@"),
    bibtex: text
      .slice(match.index, starts[i + 1]?.index ?? text.length)
      .replace(/^[ \t]*(%|@comment\b).*$/gim, "")
      .trim(),
  }));
}

/** What is wrong with an entry, at an index of its BibTeX. */
interface Fault {
  readonly index: number;
  readonly message: string;
  readonly wrong?: { readonly word: string; readonly candidates: readonly string[] };
}

/** An entry's work, if it can be read, and what is wrong with it. */
interface Reading {
  readonly work?: Omit<Work, "at">;
  readonly faults: readonly Fault[];
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
    cite = new Cite(bibtex);
  } catch (error) {
    return { faults: [faultOf(error, bibtex)] };
  }
  const entry = cite.data[0];
  if (!entry) return { faults: [] };
  const [type = ""] = /(?<=^@)\w+/.exec(bibtex) ?? [];
  const missing = [
    !entry.title && "title",
    !entry.author && "author",
    !entry.issued?.["date-parts"]?.[0]?.[0] && "year",
  ].filter((field) => field !== false);
  const url = address(entry);
  const html = format(cite, url);
  return {
    faults: [...typeFaults(type), ...faultsOf(missing, bibtex)],
    work: {
      html,
      text: textOf(html),
      bibtex,
      title: textOf(entry.title ?? entry.id),
      ...(url !== undefined && { url }),
    },
  };
}

/** The types of entry that BibTeX and BibLaTeX have. */
const types =
  "article book mvbook inbook bookinbook suppbook booklet collection mvcollection incollection suppcollection dataset manual misc online patent periodical suppperiodical proceedings mvproceedings inproceedings reference mvreference inreference report set software thesis unpublished conference electronic mastersthesis phdthesis techreport www".split(
    " ",
  );

function typeFaults(word: string): Fault[] {
  if (types.includes(word.toLowerCase())) return [];
  const message = `there is no type of entry "${word}"`;
  return [{ index: 1, message, wrong: { word, candidates: types } }];
}

/** Tells of missing fields: of each at the field that was probably meant for it, else at the entry. */
function faultsOf(missing: readonly string[], bibtex: string): Fault[] {
  const misspelt = [...bibtex.matchAll(/(?<=[,}"]\s*)[\w-]+(?=\s*=)/g)].flatMap((match) => {
    const [word] = match;
    const field = suggest(word, missing);
    const message = `the entry has no ${field}`;
    const wrong = { word, candidates: missing };
    return field === undefined ? [] : [{ field, fault: { index: match.index, message, wrong } }];
  });
  const rest = missing.filter((name) => !misspelt.some(({ field }) => field === name));
  const message = `the entry has no ${rest.join(", no ")}`;
  return [
    ...(rest.length > 0 ? [{ index: 0, message }] : []),
    ...misspelt.map(({ fault }) => fault),
  ];
}

/** What citation.js says is wrong, and where. */
function faultOf(error: unknown, bibtex: string): Fault {
  const said = error instanceof Error ? error.message : String(error);
  if (said.startsWith('expected "rbrace", got EOF')) {
    return { index: bibtex.length, message: "the entry has no closing }" };
  }
  if (said.startsWith("This format is not supported")) {
    return { index: 0, message: "this is no entry of the form @type{key, field = {value}}" };
  }
  const [, what = said, line = "1", column = "1"] =
    /^([\s\S]*?) at line (\d+) col (\d+)/.exec(said) ?? [];
  const before = bibtex.split("\n").slice(0, Number(line) - 1);
  const index = before.reduce((sum, text) => sum + text.length + 1, Number(column) - 1);
  const message = /^expected/.test(what)
    ? "before this a comma or a closing } or quotation mark is missing; fields have the form name = {value},"
    : what.trim();
  return { index: Math.min(index, bibtex.length), message };
}

function address({ DOI, URL: url }: CslEntry): string | undefined {
  if (DOI) return `https://doi.org/${DOI}`;
  return url && /^https?:\/\//.test(url) ? url : undefined;
}

/** The entry in the style of the bibliography, its address a link. */
function format(cite: Cite, url: string | undefined): string {
  const content = cite
    .format("bibliography", { format: "html", template: "apa", lang: "en-US" })
    .replace(/<\/?div\b[^>]*>/g, "")
    // The site's policy refuses style attributes; they only undo italics within italics.
    .replace(/ style="[^"]*"/g, "")
    .trim();
  if (url === undefined) return content;
  const written = escapeHtml(url);
  const anchor = `<a href="${written}" rel="external noopener">${written}</a>`;
  return content.endsWith(written)
    ? content.slice(0, -written.length) + anchor
    : `${content} ${anchor}`;
}

/** The words of what citation.js has marked up. */
function textOf(html: string): string {
  return html
    .replace(/<\/?(a|i|b|su[bp]|span)\b[^<>]*>/g, "")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
