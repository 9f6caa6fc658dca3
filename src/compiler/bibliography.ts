import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import { Cite, type CslEntry } from "@citation-js/core";
import { escapeHtml } from "../html.ts";
import type { Diagnostics } from "./diagnostics.ts";
import type { Source } from "./source.ts";

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

export type Bibliography = ReadonlyMap<string, Work>;

/** Reads the works of a BibTeX file; what is wrong in it is reported. */
export function readBibliography(source: Source, diagnostics: Diagnostics): Bibliography {
  const works = new Map<string, Work>();
  const report = (at: number, message: string) =>
    diagnostics.report("bibliography-invalid", source.place(at), message);
  for (const entry of splitEntries(source.text)) {
    if (works.has(entry.key)) {
      report(entry.keyAt, `"${entry.key}" is already an entry`);
      continue;
    }
    const work = readWork(entry, report);
    if (work) works.set(entry.key, work);
  }
  return works;
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
    at: match.index,
    bibtex: text
      .slice(match.index, starts[i + 1]?.index ?? text.length)
      .replace(/^[ \t]*(%|@comment\b).*$/gim, "")
      .trim(),
  }));
}

function readWork(
  { bibtex, key, keyAt, at }: Entry,
  report: (at: number, message: string) => void,
): Work | undefined {
  const cite = parse(bibtex, (index, message) => report(at + index, message));
  const entry = cite?.data[0];
  if (!cite || !entry) return undefined;
  const missing = [
    !entry.title && "title",
    !entry.author && "author",
    !entry.issued?.["date-parts"]?.[0]?.[0] && "year",
  ].filter((field) => field !== false);
  if (missing.length > 0) report(keyAt, `"${key}" has no ${missing.join(", no ")}`);
  const format = (as: "html" | "text") =>
    cite.format("bibliography", { format: as, template: "apa", lang: "en-US" }).trim();
  const url = address(entry);
  return {
    html: link(format("html"), url),
    text: format("text"),
    bibtex,
    title: entry.title ?? key,
    at: keyAt,
    ...(url !== undefined && { url }),
  };
}

/** Parses one entry; a mistake is reported with the index at which it stands. */
function parse(bibtex: string, report: (index: number, message: string) => void): Cite | undefined {
  try {
    return new Cite(bibtex);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, what = message, line = "1", column = "1"] =
      /^([\s\S]*?) at line (\d+) col (\d+)/.exec(message) ?? [];
    const before = bibtex.split("\n").slice(0, Number(line) - 1);
    const index = before.reduce((sum, text) => sum + text.length + 1, Number(column) - 1);
    report(Math.min(index, bibtex.length), what.trim());
    return undefined;
  }
}

function address({ DOI, URL: url }: CslEntry): string | undefined {
  if (DOI) return `https://doi.org/${DOI}`;
  return url && /^https?:\/\//.test(url) ? url : undefined;
}

/** The formatted entry's own markup, with its address as a link. */
function link(formatted: string, url: string | undefined): string {
  const content = formatted.replace(/^<div[\s\S]*?class="csl-entry">|<\/div>/g, "").trim();
  if (url === undefined) return content;
  const written = escapeHtml(url);
  const anchor = `<a href="${written}" rel="external noopener">${written}</a>`;
  return content.endsWith(written)
    ? content.slice(0, -written.length) + anchor
    : `${content} ${anchor}`;
}
