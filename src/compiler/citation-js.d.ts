/** What the compiler uses of @citation-js, which brings no types. */
declare module "@citation-js/core" {
  export interface CslEntry {
    readonly id: string;
    readonly type: string;
    readonly title?: string;
    readonly author?: readonly object[];
    readonly issued?: { readonly "date-parts"?: readonly (readonly number[])[] };
    readonly DOI?: string;
    readonly URL?: string;
  }

  export class Cite {
    constructor(data: string);
    readonly data: readonly CslEntry[];
    format(
      as: "bibliography",
      options: { format: "html" | "text"; template: string; lang: string },
    ): string;
  }
}

declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
