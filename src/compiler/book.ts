import type { Diagram } from "../diagram.ts";
import type { Word } from "./attributes.ts";
import type { Chapter } from "./chapter.ts";
import type { Citations } from "./citations.ts";
import type { Diagnostics } from "./diagnostics.ts";
import type { MathStyles } from "./math.ts";
import type { PlacedFigure } from "./types.ts";

/** Something with an id that other places can refer to. */
export interface Label {
  readonly id: string;
  readonly chapter: Chapter;
  /** How a cross-reference names it: "Figure 5". */
  readonly text: string;
  readonly at: number;
  readonly figure?: PlacedFigure;
}

/** What the files of one numbering share while they are compiled: the article, or the authors' guide. */
export interface Book {
  readonly diagnostics: Diagnostics;
  readonly diagrams: ReadonlyMap<string, Diagram>;
  /** The names of diagrams that could not be read: what shows them is not at fault. */
  readonly unread: ReadonlySet<string>;
  /** The diagrams of which a failure has been told; also in other books. */
  readonly failed: Set<Diagram>;
  readonly styles: MathStyles;
  readonly citations: Citations;
  /** All files that links may lead to, by path; also those of other books. */
  readonly everywhere: Map<string, Chapter>;
  /** The texts that listings may show, by path. */
  readonly files: ReadonlyMap<string, string>;
  /** The pages that are not made of one file, as links name them: "/whole/". */
  readonly pages: readonly string[];
  readonly labels: Map<string, Label>;
  /** The ids of the figures that could not be made, with where: what refers to them is not at fault. */
  readonly unmade: Map<string, Chapter>;
  /** The names of the sections that are listed and not there. */
  readonly absent: ReadonlySet<string>;
  /** By figure, the parameters that any of its steps sets. */
  readonly stepped: Map<string, Set<string>>;
  readonly count: { figures: number; equations: number };
}

/** Whether what refers to an id that there is not is not at fault: what has it could not be made, or read. */
export function isUnmade({ unmade, absent }: Book, id: string): boolean {
  return unmade.has(id) || absent.size > 0;
}

/** Makes an id known; a second use of it is reported. */
export function addLabel(chapter: Chapter, id: Word, text: string, figure?: PlacedFigure): void {
  const { labels } = chapter.book;
  const other = labels.get(id.text);
  if (other) {
    const { file, line } = other.chapter.source.place(other.at);
    chapter.report("id-duplicate", id, `"${id.text}" is already at ${file}:${line}`);
    return;
  }
  chapter.ids.add(id.text);
  labels.set(id.text, { id: id.text, chapter, text, at: id.at, ...(figure && { figure }) });
}

/** An id that begins as its kind demands and is written in plain letters; else it is reported. */
export function checkId(chapter: Chapter, id: Word, prefix: string): boolean {
  const good = id.text.startsWith(prefix) && /^[A-Za-z]+(-[A-Za-z0-9_]+)+$/.test(id.text);
  if (!good) {
    chapter.report("id-invalid", id, `"${id.text}" is not an id of the form "${prefix}name"`);
  }
  return good;
}
