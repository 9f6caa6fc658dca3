import type { Page, Section } from "../types.ts";

/** How a page is told where the built files are: from the path of a source to a path of the site. */
export type Assets = (source: string) => string;

/** Where a page is, and what stands on it. */
export interface Place {
  /** Its folder, from the site's root. */
  readonly path: string;
  /** The sections that stand on it. */
  readonly sections: readonly Section[];
  /** Whether its figures are still pictures. */
  readonly isStill?: boolean;
}

/** A page in its place. */
export function createPage({ path, sections, isStill = false }: Place, assets: Assets): Page {
  const root = "../".repeat(path.split("/").length - 1);
  const here = new Set([path, ...sections.map((section) => section.path)]);
  const href = (target: string) => {
    const [folder = "", fragment] = target.split("#");
    if (fragment !== undefined && here.has(folder)) return `#${fragment}`;
    return root + target || "./";
  };
  return {
    path,
    sections: sections.map(({ name }) => name),
    isStill,
    href,
    asset: (source) => href(assets(source)),
  };
}
