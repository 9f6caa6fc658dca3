import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

/** The folders whose texts make the article, those that its listings may show, and the machines' records. */
const folders = ["article", "guide", "src/models", "src/training", "diagrams", "public/weights"];

const texts = /\.(md|markdown|yaml|bib|ts|json)$/i;

/** The texts that the compiler works on, by their paths from the project's folder `root`. */
export function readArticleFiles(root: string): Map<string, string> {
  // For hundreds of small files Node takes ten times as long when it reads them at once.
  const paths = folders.flatMap((folder) => listTexts(root, folder)).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), "utf8")]));
}

function listTexts(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => texts.test(name))
    .map((name) => `${folder}/${name.split(sep).join("/")}`);
}
