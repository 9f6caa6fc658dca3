import type { Token } from "markdown-it";
import type { Word } from "./attributes.ts";
import type { Book } from "./book.ts";
import type { Code } from "./codes.ts";
import type { FrontMatter } from "./front-matter.ts";
import type { Shown } from "./shown.ts";
import type { Source } from "./source.ts";
import type { PlacedFigure } from "./types.ts";

/** A figure of a chapter, with the offset at which it stands. */
export interface FigureAt {
  readonly placed: PlacedFigure;
  readonly at: number;
}

/** A heading of a chapter, with the token of its content. */
interface HeadingAt {
  readonly id: string;
  readonly level: number;
  readonly text: string;
  readonly content: Token;
}

/** One Markdown file while it is compiled. */
export class Chapter {
  readonly book: Book;
  readonly source: Source;
  readonly name: string;
  readonly path: string;
  readonly number: string;
  readonly front: FrontMatter;
  readonly tokens: readonly Token[];
  /** The offset from which on no mistakes are reported: they would follow from one that is. */
  readonly checkedTo: number;
  readonly headings: HeadingAt[] = [];
  readonly figures: FigureAt[] = [];
  /** What the steps show that have a picture of their own. */
  readonly pictured: Shown[] = [];
  /** The keys that are cited here. */
  readonly cited = new Set<string>();
  /** The ids of this file's own headings and constructs. */
  readonly ids = new Set<string>();
  readonly footnotes: Footnotes = { definitions: new Map(), references: new Map() };

  constructor(of: {
    book: Book;
    source: Source;
    name: string;
    path: string;
    number: string;
    front: FrontMatter;
    tokens: readonly Token[];
    checkedTo: number;
  }) {
    this.book = of.book;
    this.source = of.source;
    this.name = of.name;
    this.path = of.path;
    this.number = of.number;
    this.front = of.front;
    this.tokens = of.tokens;
    this.checkedTo = of.checkedTo;
  }

  /** The id of the section's title. */
  get id(): string {
    return `sec-${this.name}`;
  }

  /** Notes a mistake at `at`; where a word is wrong, `candidates` are the right ones. */
  report(code: Code, at: Word | number, message: string, candidates?: Iterable<string>): void {
    const offset = typeof at === "number" ? at : at.at;
    if (offset >= this.checkedTo) return;
    const wrong = candidates && typeof at !== "number" ? { word: at.text, candidates } : undefined;
    this.book.diagnostics.report(code, this.source.place(offset), message, wrong);
  }
}

/** The footnotes of a chapter by their labels. */
export interface Footnotes {
  readonly definitions: Map<string, FootnoteDefinition>;
  /** In the order of their numbers, with how often each is referred to. */
  readonly references: Map<string, { readonly number: number; times: number }>;
}

/** What a footnote says, and what marks refer to it by. */
interface FootnoteDefinition {
  readonly label: Word;
  readonly content: readonly Token[];
}
