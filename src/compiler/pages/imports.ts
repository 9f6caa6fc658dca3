import { posix } from "node:path";

/** A file of code, by its path from the project's root. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The file at `entry` and all that it imports, directly or not, from the `folders`; in the order
 * in which they are first imported.
 *
 * @param read gives the text of a file
 */
export function followImports(
  entry: string,
  folders: readonly string[],
  read: (path: string) => string,
): SourceFile[] {
  const found = new Map<string, string>();
  const visit = (path: string) => {
    if (found.has(path) || !folders.some((folder) => path.startsWith(folder))) return;
    const text = read(path);
    found.set(path, text);
    for (const [, specifier] of text.matchAll(/^(?:import|export|\})[^"\n]*"(\.[^"]+)";$/gm)) {
      visit(posix.join(posix.dirname(path), specifier!));
    }
  };
  visit(entry);
  return [...found].map(([path, text]) => ({ path, text }));
}
