import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";

/** The files in a folder and below it, by their path from it. */
export function readFolder(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.sort().map((path) => [relative(folder, path), readFileSync(path)]));
}

/** What `npm run build` has written. */
export const dist = readFolder("dist");

/** The pages, by path. */
export const pages = new Map(
  [...dist].filter(([path]) => path.endsWith(".html")).map(([path, html]) => [path, String(html)]),
);

/** The size of a file as it goes over the wire. */
export function sizeOf(path: string): number {
  const content = dist.get(path)!;
  return /\.(woff2|png)$/.test(path) ? content.length : gzipSize(content);
}

/** The size of some content, compressed. */
export const gzipSize = (content: string | Buffer) => gzipSync(content, { level: 9 }).length;

/** The path in the site that a link in a page leads to. */
export function resolveLink(page: string, link: string): string {
  return new URL(link, `http://localhost/${page}`).pathname.slice(1);
}
