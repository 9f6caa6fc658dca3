import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { tellNotices } from "../../src/site/notices.ts";

const root = mkdtempSync(join(tmpdir(), "packages-"));
afterAll(() => rmSync(root, { recursive: true }));

const oil = putPackage("node_modules/oil", "oil", { "LICENCE.md": "Burn it.\n" });
const wick = putPackage("node_modules/oil/node_modules/@lamp/wick", "@lamp/wick", {
  NOTICE: "By A.",
  LICENSE: "Trim it.",
});
const soot = putPackage("node_modules/soot", "soot", {});

it("names each package once, with its version and all that it says of its licence", () => {
  const own = join(root, "src/reader/main.ts");
  const files = [join(oil, "a.js"), own, join(wick, "b/c.css"), join(oil, "d.woff2")];
  const line = `\n${"=".repeat(80)}\n\n`;
  expect(tellNotices(files).split(line).slice(1)).toEqual([
    "@lamp/wick 1.2.3\n\nTrim it.\n\nBy A.\n",
    "oil 1.2.3\n\nBurn it.\n",
  ]);
});

it("does not pass over a package without a licence", () => {
  expect(() => tellNotices([join(soot, "a.js")])).toThrow("the package soot has no licence in it");
});

/** Writes a package, and answers with its folder. */
function putPackage(path: string, name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(root, path);
  mkdirSync(folder, { recursive: true });
  const all = { "package.json": JSON.stringify({ name, version: "1.2.3" }), ...files };
  for (const [file, text] of Object.entries(all)) writeFileSync(join(folder, file), text);
  return folder;
}
