import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compileArticle } from "../../src/compiler/compile.ts";
import { formatDiagnostic } from "../../src/compiler/diagnostics.ts";
import { diagramNames, readArticleFiles } from "../../src/compiler/files.ts";
import { articleFiles, front, standing } from "./article.ts";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "project-"));
  for (const folder of ["article", "guide", "diagrams/my-gate", "src/models", "src/training"]) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  mkdirSync(join(root, "public/weights"), { recursive: true });
  for (const [path, text] of articleFiles(front("Second"))) writeFileSync(join(root, path), text);
  writeFileSync(join(root, "diagrams/my-gate/index.ts"), "");
});

afterEach(() => rmSync(root, { recursive: true }));

function errors(): string[] {
  const { diagnostics } = compileArticle({ ...standing, ...readArticleFiles(root) });
  return diagnostics.map(formatDiagnostic);
}

test("what editors and systems keep beside a file, its name beginning with a dot, is not the article's", () => {
  const read = [...readArticleFiles(root).files.keys()];
  symlinkSync("me@host.1234:1700000000", join(root, "article/.#second.md"));
  symlinkSync("me@host.1234:1700000000", join(root, "diagrams/my-gate/.#index.ts"));
  writeFileSync(join(root, "article/._second.md"), "\0\0");
  mkdirSync(join(root, "diagrams/.old-gate"));
  writeFileSync(join(root, "diagrams/.old-gate/index.ts"), "");
  expect([...readArticleFiles(root).files.keys()]).toEqual(read);
  expect(diagramNames(root)).toEqual(["my-gate"]);
  expect(errors()).toEqual([]);
});

test("a file that cannot be read is told of, and is neither missing nor unlisted", () => {
  rmSync(join(root, "article/third.md"));
  symlinkSync("nowhere.md", join(root, "article/third.md"));
  mkdirSync(join(root, "article/notes.md"));
  expect(errors()).toEqual([
    "article/notes.md:1:1: error[file-unreadable] this file cannot be read: it is a folder; only a file's name ends like this",
    "article/third.md:1:1: error[file-unreadable] this file cannot be read: it is a link to a file that is not there",
  ]);
});
