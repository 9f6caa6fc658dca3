import { diagramNames } from "../compiler/files.ts";

/** The sources that a page may ask for by `page.asset`, as paths from the project's root. */
export function entrySources(root: string): string[] {
  const diagrams = diagramNames(root).map((name) => `diagrams/${name}/index.ts`);
  return [stylesEntry, "src/reader/main.ts", beforePaintEntry, ...diagrams];
}

/** Every style of the pages, linked as one file. */
export const stylesEntry = "src/reader/main.css";

/** Runs before the first paint, as a classic script: it can import nothing. */
export const beforePaintEntry = "src/reader/before-paint.ts";

/** Makes the pages; it never gets to a browser. */
export const rendererEntry = "src/site/render.ts";

/** The name of a diagram, if `source` is its entry. */
export function diagramOf(source: string): string | undefined {
  return /^diagrams\/([^/]+)\/index\.ts$/.exec(source)?.[1];
}
