/** What the compiler uses of @citation-js, which brings no types. */
declare module "@citation-js/core" {
  export interface CslEntry {
    readonly id: string;
    readonly type: string;
    readonly title?: string;
    readonly DOI?: string;
    readonly URL?: string;
    readonly author?: readonly CslName[];
    readonly editor?: readonly CslName[];
  }

  /** A person; or a group, or whoever else, by a literal name. */
  export interface CslName {
    readonly family?: string;
    readonly given?: string;
    readonly literal?: string;
  }

  export class Cite {
    constructor(data: string, options: { forceType: "@biblatex/text" });
    constructor(data: CslEntry);
    readonly data: readonly CslEntry[];
    format(
      as: "bibliography",
      options: { format: "html" | "text"; template: string; lang: string },
    ): string;
  }

  export const plugins: {
    readonly config: {
      get(plugin: "@bibtex"): {
        readonly constants: Readonly<
          Record<"fieldTypes" | "defaultStrings", Readonly<Record<string, unknown>>>
        >;
      };
    };
  };
}

declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
