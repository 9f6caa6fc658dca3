import type { Diagram, State } from "../diagram.ts";
import type { Shown } from "./shown.ts";

/** A place in a file of the article. Lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A person, who has a family name and mostly a given one, or a group under its name. */
export interface Author {
  readonly name?: string;
  readonly given?: string;
  readonly family?: string;
  readonly url?: string;
}

/** What the article says of itself in article.yaml. */
export interface ArticleMeta {
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly authors: readonly Author[];
  /** ISO dates. */
  readonly published: string;
  readonly updated?: string;
  /** BCP 47. */
  readonly language: string;
  /** Where the site will live, with a slash at its end; canonical addresses appear only with it. */
  readonly address?: string;
  /** Where the sources live. */
  readonly repository?: string;
  readonly licences: {
    readonly text: { readonly name: string; readonly url: string };
    readonly code: { readonly name: string; readonly url: string };
  };
  /** The work that this one retells: a key of the bibliography. */
  readonly retells?: string;
}

/** A heading of a section, for a list of contents. */
export interface Heading {
  readonly id: string;
  readonly level: number;
  /** Inline HTML, without links. */
  readonly html: string;
  readonly text: string;
}

/** A `::: figure` with its attributes read and checked. */
export interface PlacedFigure {
  readonly id: string;
  /** Counted through the whole article; absent for a figure that stands alone in its own page. */
  readonly number?: number;
  readonly diagram: Diagram;
  /** The state that the author's attributes ask for. */
  readonly state: State;
  readonly layout: "body" | "wide" | "page" | "margin";
}

/** A file of the article, compiled. */
export interface Section {
  /** The file's name without its ending. */
  readonly name: string;
  /** The id that the section's own heading (its title) carries: "sec-attention". */
  readonly id: string;
  /** The page's folder from the site's root: "" for the first section, "attention/" for others. */
  readonly path: string;
  readonly file: string;
  /** "" for the introduction, then "1", "2", … */
  readonly number: string;
  readonly title: string;
  /** The title for narrow places such as a bar of navigation. */
  readonly shortTitle: string;
  /** One sentence under the title, as inline HTML, and as text for descriptions. */
  readonly lead: string;
  readonly leadText: string;
  readonly headings: readonly Heading[];
  readonly figures: readonly PlacedFigure[];
  /** What those of its steps show that have a picture of their own. */
  readonly pictured: readonly Shown[];
  /** The references cited here, in the order of their numbers. */
  readonly references: readonly Reference[];
  /** The text under the title, for a page it stands on, with its footnotes at its end. */
  body(page: Page): string;
}

/** A work that is cited. */
export interface Reference {
  readonly key: string;
  /** Counted by first citation through the whole article. Its entry on a page has the id "ref-KEY". */
  readonly number: number;
  /** The formatted entry (CSL), with its link. */
  readonly html: string;
  readonly text: string;
  readonly bibtex: string;
  /** For citation_* and JSON-LD. */
  readonly title: string;
  readonly url?: string;
  /** The ids of the places that cite it, with the section each stands in: the links back. */
  readonly citedAt: readonly { readonly section: string; readonly id: string }[];
}

/** All that pages are made of. */
export interface Article {
  readonly meta: ArticleMeta;
  readonly sections: readonly Section[];
  readonly references: readonly Reference[];
  readonly diagrams: ReadonlyMap<string, Diagram>;
  /** The authors' guide, a page of its own with its own numbering. */
  readonly guide?: Section;
  /** CSS for the classes that stand for what KaTeX would write into style attributes. */
  readonly styles: string;
}

/** A page being written: how it reaches everything else of the site. All links are relative. */
export interface Page {
  /** The page's folder from the site's root: "" or "attention/". */
  readonly path: string;
  /** The names of the sections that stand on this page: links between them stay on it. */
  readonly sections: readonly string[];
  /** Whether its figures are still pictures, each with a link to where it can be operated. */
  readonly isStill: boolean;
  /** The link from this page to a path of the site ("diagrams/ntm-read/", "attention/#fig-x"). */
  href(path: string): string;
  /** The link from this page to a built file, by the path of its source ("diagrams/ntm-read/index.ts"). */
  asset(source: string): string;
}
