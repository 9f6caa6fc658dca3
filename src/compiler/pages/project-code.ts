import { posix } from "node:path";
import { codeHtml } from "../highlight.ts";

/** A file of code, by its path from the project's root. */
export interface SourceFile {
  readonly path: string;
  /** The code as a page shows it. */
  readonly html: string;
  /** The paths of what it imports from the project. */
  readonly imports: readonly string[];
}

/** The project's own code, each file highlighted once for all the pages that show it. */
export class ProjectCode {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #files = new Map<string, SourceFile>();

  /** @param texts what the project's files hold, by their paths */
  constructor(texts: ReadonlyMap<string, string>) {
    this.#texts = texts;
  }

  /**
   * The file at `entry` and all that it imports, directly or not, from the `folders`; in the order
   * in which they are first imported.
   */
  follow(entry: string, folders: readonly string[]): SourceFile[] {
    const found = new Set<SourceFile>();
    const visit = (path: string) => {
      if (!folders.some((folder) => path.startsWith(folder))) return;
      const file = this.#file(path);
      if (found.has(file)) return;
      found.add(file);
      for (const imported of file.imports) visit(imported);
    };
    visit(entry);
    return [...found];
  }

  #file(path: string): SourceFile {
    const text = this.#texts.get(path);
    if (text === undefined) throw new Error(`${path} is imported, but is not there`);
    const file = this.#files.get(path) ?? sourceFile(path, text);
    this.#files.set(path, file);
    return file;
  }
}

function sourceFile(path: string, text: string): SourceFile {
  const specifiers = text.matchAll(/^(?:import|export|\})[^"\n]*"(\.[^"]+)";$/gm);
  return {
    path,
    html: codeHtml(text, "ts"),
    imports: [...specifiers].map(([, specifier]) => posix.join(posix.dirname(path), specifier!)),
  };
}
