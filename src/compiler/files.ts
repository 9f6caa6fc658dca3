import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

/** The folders whose texts make the article, those that its listings may show, and the machines' records. */
const folders = ["article", "guide", "src/models", "src/training", "diagrams", "public/weights"];

const texts = /\.(md|markdown|yaml|bib|ts|json)$/i;

/** The texts that the compiler works on. */
export interface Files {
  /** By their paths from the project's folder. */
  readonly files: ReadonlyMap<string, string>;
  /** Why others cannot be read, by their paths. */
  readonly unreadable: ReadonlyMap<string, string>;
}

/** Reads the texts of the project in the folder `root`. */
export function readArticleFiles(root: string): Files {
  const files = new Map<string, string>();
  const unreadable = new Map<string, string>();
  // For hundreds of small files Node takes ten times as long when it reads them at once.
  for (const path of folders.flatMap((folder) => listTexts(root, folder)).sort()) {
    try {
      files.set(path, readFileSync(join(root, path), "utf8"));
    } catch (error) {
      unreadable.set(path, reasonOf(error));
    }
  }
  return { files, unreadable };
}

function listTexts(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.split(sep).join("/")}`)
    .filter((path) => texts.test(path) && !isHidden(path));
}

/** The names of the folders in `diagrams/` that hold a diagram. */
export function diagramNames(root: string): string[] {
  return readdirSync(join(root, "diagrams"))
    .filter((name) => !isHidden(name) && existsSync(join(root, "diagrams", name, "index.ts")))
    .sort();
}

/** Whether a file or a folder that it is in begins with a dot, as what editors and systems keep for themselves does. */
export function isHidden(path: string): boolean {
  return /(^|\/)\./.test(path);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "it is a link to a file that is not there",
  ELOOP: "it is a link that leads back to itself",
  EISDIR: "it is a folder; only a file's name ends like this",
  EACCES: "you have no permission to read it",
};

/** Why a file cannot be read, for people who do not know the names that systems give to that. */
function reasonOf(error: unknown): string {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return reasons[code] ?? message;
}
