import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";

/** The folders whose texts make the article, those that its listings may show, and the machines' records. */
const folders = ["article", "guide", "src/models", "src/training", "diagrams", "public/weights"];

const texts = /\.(md|yaml|bib|ts|json)$/;

/** The texts that the compiler works on, by their paths from the project's folder `root`. */
export async function readArticleFiles(root: string): Promise<Map<string, string>> {
  const lists = await Promise.all(folders.map((folder) => listTexts(root, folder)));
  const paths = lists.flat().sort();
  const contents = await Promise.all(paths.map((path) => readFile(join(root, path), "utf8")));
  return new Map(paths.map((path, i) => [path, contents[i]!]));
}

async function listTexts(root: string, folder: string): Promise<string[]> {
  const names = await readdir(join(root, folder), { recursive: true });
  return names
    .filter((name) => texts.test(name))
    .map((name) => `${folder}/${name.split(sep).join("/")}`);
}
