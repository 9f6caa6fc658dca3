import type { Page, Section } from "../types.ts";

/** How a page is told where the built files are: from the path of a source to a path of the site. */
export type Assets = (source: string) => string;

/** A page at `path` with `sections` standing on it, their figures live or still. */
export function createPage(
  path: string,
  sections: readonly Section[],
  assets: Assets,
  isStill = false,
): Page {
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
