import type { Diagram } from "../diagram.ts";
import { initialState } from "../state.ts";
import { type ArticleFile, readArticleFile } from "./article-file.ts";
import { type Bibliography, readBibliography } from "./bibliography.ts";
import { addLabel, type Book } from "./book.ts";
import { Chapter } from "./chapter.ts";
import { Citations } from "./citations.ts";
import type { Code } from "./codes.ts";
import { type Diagnostic, Diagnostics } from "./diagnostics.ts";
import { failureOf } from "./failure.ts";
import type { Fault } from "./fault.ts";
import { checkRooms } from "./figure-room.ts";
import { readFrontMatter } from "./front-matter.ts";
import { declare, parse, resolve } from "./markdown.ts";
import { MathStyles } from "./math.ts";
import { renderPhrase } from "./phrase.ts";
import { unclosedFences } from "./rules/code.ts";
import { checkFootnotes } from "./rules/footnote.ts";
import { sectionOf } from "./section.ts";
import { faultOfName } from "./section-name.ts";
import { show } from "./shown.ts";
import { placeOf, soundDiagrams } from "./sound-diagrams.ts";
import { readSource, type Source } from "./source.ts";
import type { Article } from "./types.ts";
import type { Checked } from "./yaml.ts";

const articlePath = "article/article.yaml";
const bibliographyPath = "article/references.bib";
const guidePath = "guide/guide.md";

/** What is compiled. */
export interface Input {
  /** Texts by their paths from the project's root: "article/attention.md". */
  readonly files: ReadonlyMap<string, string>;
  /** Why texts that are there cannot be read, by their paths. */
  readonly unreadable: ReadonlyMap<string, string>;
  readonly diagrams: ReadonlyMap<string, Diagram>;
  /** What is wrong with the diagrams that could not be read. */
  readonly faults: ReadonlyMap<string, Fault>;
}

/** Compiles the article and the authors' guide. There is no article only where article.yaml cannot be read. */
export function compileArticle(input: Input): {
  article: Article | undefined;
  diagnostics: Diagnostic[];
} {
  const diagnostics = new Diagnostics();
  const source = (path: string) => readSource(path, input.files.get(path) ?? "");
  const diagrams = soundDiagrams(input, input.files, diagnostics);
  for (const [path, text] of input.files) {
    if (/^(article|guide)\//.test(path)) reportEncoding(path, text, diagnostics);
  }
  for (const [path, reason] of input.unreadable) {
    const message = `this file cannot be read: ${reason}`;
    diagnostics.report("file-unreadable", source(path).place(0), message);
  }
  reportUnread(input.files, diagnostics);
  const demanded = (path: string, code: Code) => {
    if (input.files.has(path)) return source(path);
    const message = `there is no file ${path}`;
    if (!input.unreadable.has(path)) diagnostics.report(code, source(path).place(0), message);
    return undefined;
  };
  const meta = readArticleFile(demanded(articlePath, "article-invalid"), diagnostics);
  const bibliography = readBibliography(
    demanded(bibliographyPath, "bibliography-invalid"),
    diagnostics,
  );
  const isThere = (name: string) => input.files.has(`article/${name}.md`);
  const absent = meta.sound.sections?.filter((name) => !isThere(name)) ?? [];
  const styles = new MathStyles();
  const everywhere = new Map<string, Chapter>();
  const unsound = [...input.diagrams.keys()].filter((name) => !diagrams.has(name));
  const unread = new Set([...input.faults.keys(), ...unsound]);
  const failed = new Set<Diagram>();
  const makeBook = (): Book => ({
    diagnostics,
    diagrams,
    unread,
    failed,
    styles,
    citations: new Citations(bibliography),
    everywhere,
    files: input.files,
    pages: sitePages([...diagrams.keys(), ...unread]),
    labels: new Map(),
    unmade: new Map(),
    absent: new Set(absent),
    stepped: new Map(),
    count: { figures: 0, equations: 0 },
  });
  const book = makeBook();
  const names = listedSections(source(articlePath), meta, input, diagnostics);
  const sections = names.map((name, i) => {
    const place = i === 0 ? { path: "", number: "" } : { path: `${name}/`, number: String(i) };
    return readChapter(book, source(`article/${name}.md`), { name, ...place });
  });
  const guide = input.files.has(guidePath)
    ? readChapter(makeBook(), source(guidePath), { name: "guide", path: "guide/", number: "" })
    : undefined;

  const chapters = guide ? [...sections, guide] : sections;
  for (const chapter of chapters) declare(chapter);
  citeRetold(book, source(articlePath), meta);
  for (const chapter of chapters) {
    resolve(chapter);
    checkFootnotes(chapter);
    checkRooms(chapter);
  }
  reportFailing(diagrams, failed, input.files, diagnostics);
  if (!meta.value) return { article: undefined, diagnostics: diagnostics.sorted() };

  // What is not there cites as well.
  if (absent.length === 0) reportUncited(book, bibliography, source(bibliographyPath));
  const references = book.citations.references();
  const { sections: _, ...described } = meta.value;
  return {
    article: {
      meta: described,
      sections: sections.map((chapter) => sectionOf(chapter, references)),
      references,
      diagrams,
      styles: styles.css(),
      ...(guide && { guide: sectionOf(guide, guide.book.citations.references()) }),
    },
    diagnostics: diagnostics.sorted(),
  };
}

function readChapter(
  book: Book,
  source: Source,
  place: { readonly name: string; readonly path: string; readonly number: string },
): Chapter {
  const { front, text } = readFrontMatter(source, book.diagnostics);
  const chapter = new Chapter({ book, source, front, ...place, ...readText(book, source, text) });
  book.everywhere.set(source.file, chapter);
  const title =
    chapter.number === "" ? `“${renderPhrase(front.title).text}”` : `Section ${chapter.number}`;
  addLabel(chapter, { text: chapter.id, at: 0 }, title);
  return chapter;
}

/**
 * The tokens of a file. Code that nothing closes would swallow what others cite and refer to: the text
 * is read as if it did not begin, and what is wrong behind its beginning is not reported.
 */
function readText({ diagnostics }: Book, source: Source, text: string) {
  let tokens = parse(source, text);
  let opened = text;
  let checkedTo = Number.POSITIVE_INFINITY;
  // What was to close one may then begin another; where that goes on, all is amiss anyway.
  for (let round = 0; round < 4; round++) {
    const fences = unclosedFences(tokens);
    if (fences.length === 0) break;
    checkedTo = Math.min(checkedTo, ...fences);
    for (const at of fences) {
      const [line] = /[^\n]*/.exec(opened.slice(at))!;
      opened = opened.slice(0, at) + " ".repeat(line.length) + opened.slice(at + line.length);
    }
    tokens = parse(source, opened);
  }
  if (Number.isFinite(checkedTo)) {
    const message =
      "this code has no closing line of as many marks as it begins with; what follows is checked once it has";
    diagnostics.report("code-unclosed", source.place(checkedTo), message);
  }
  return { tokens, checkedTo };
}

/**
 * The sections that article.yaml lists and that are there, after both lists are compared; behind
 * them those it does not list, so that what they cite and refer to is not at fault as well.
 */
function listedSections(
  source: Source,
  { sound, offset }: Checked<ArticleFile>,
  { files, unreadable }: Input,
  diagnostics: Diagnostics,
): string[] {
  const there = sectionFiles(files);
  // Without a list of them, all are checked.
  if (!sound.sections) return there;
  const listed = new Set<string>();
  for (const [i, name] of sound.sections.entries()) {
    const place = source.place(offset(["sections", i]));
    const wrong = { word: name, candidates: there };
    const fault = faultOfName(name);
    if (fault) diagnostics.report("section-misnamed", place, fault, wrong);
    else if (unreadable.has(`article/${name}.md`)) continue;
    else if (!there.includes(name)) {
      diagnostics.report("section-missing", place, `there is no file article/${name}.md`, wrong);
    } else if (listed.has(name)) {
      diagnostics.report("section-missing", place, `"${name}" is listed twice`);
    }
    if (there.includes(name)) listed.add(name);
  }
  const unlisted = there.filter((name) => !listed.has(name));
  for (const name of unlisted) {
    const place = { file: `article/${name}.md`, line: 1, column: 1 };
    diagnostics.report(
      "section-unlisted",
      place,
      `"${name}" is not among the sections of article.yaml, as a line "- ${name}"`,
    );
  }
  return [...listed, ...unlisted];
}

/** The names of the article's Markdown files. */
function sectionFiles(files: Input["files"]): string[] {
  return [...files.keys()].flatMap((path) => /^article\/([^/]+)\.md$/.exec(path)?.[1] ?? []);
}

/** Markdown of the article that stands where, or is named as, no section is. */
function reportUnread(files: Input["files"], diagnostics: Diagnostics): void {
  for (const file of files.keys()) {
    if (!/^article\/.*\.(md|markdown)$/i.test(file) || /^article\/[^/]+\.md$/.test(file)) continue;
    const message = 'this is no section: sections stand in article/ itself and end in ".md"';
    diagnostics.report("section-unlisted", { file, line: 1, column: 1 }, message);
  }
}

/** What is no UTF-8 has been read as U+FFFD, which no author types; a source has U+FFFD for NUL, too. */
function reportEncoding(path: string, text: string, diagnostics: Diagnostics): void {
  const [odd] = /[\0\uFFFD]/.exec(text) ?? [];
  if (odd === undefined) return;
  const source = readSource(path, text);
  const message =
    odd === "\0"
      ? "a NUL character stands here, which no text has; delete it, or have your editor save the file in UTF-8"
      : "the letter here is not in UTF-8; have your editor save the file in that encoding";
  diagnostics.report("file-unreadable", source.place(source.text.indexOf("\uFFFD")), message);
}

/**
 * What is wrong with diagrams that the gallery cannot show as they begin; not with those of which
 * it has been told where they stand.
 */
function reportFailing(
  diagrams: Input["diagrams"],
  told: ReadonlySet<Diagram>,
  files: Input["files"],
  diagnostics: Diagnostics,
): void {
  for (const [folder, diagram] of diagrams) {
    if (told.has(diagram)) continue;
    const failure = failureOf(show(diagram, initialState(diagram.params)));
    if (!failure) continue;
    diagnostics.report("diagram-failed", failure.place ?? placeOf(folder, files), failure.message);
  }
}

/** The work that the article retells counts as cited. */
function citeRetold(book: Book, source: Source, { sound, offset }: Checked<ArticleFile>): void {
  const { citations, diagnostics } = book;
  const { retells } = sound;
  if (retells === undefined || citations.add(retells) || citations.isUnreadable(retells)) return;
  const message = `"${retells}" is not in references.bib`;
  const wrong = { word: retells, candidates: citations.keys() };
  diagnostics.report("citation-unknown", source.place(offset(["retells"])), message, wrong);
}

function reportUncited(book: Book, bibliography: Bibliography, source: Source): void {
  for (const key of book.citations.uncited()) {
    const place = source.place(bibliography.works.get(key)!.at);
    book.diagnostics.report("citation-unused", place, `nothing cites "${key}"`);
  }
}

/** The pages that are not made of a Markdown file, as links name them. */
function sitePages(diagrams: readonly string[]): string[] {
  const each = diagrams.flatMap((name) => [`/diagrams/${name}/`, `/diagrams/${name}/source/`]);
  return ["/whole/", "/diagrams/", ...each];
}
