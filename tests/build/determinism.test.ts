import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { dist, readFolder } from "./dist.ts";

const folder = mkdtempSync(join(tmpdir(), "site-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("another build writes the same bytes", () => {
  const args = ["node_modules/vite/bin/vite.js", "build", "--app", "--outDir", folder];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  const again = readFolder(folder);
  expect([...again.keys()]).toEqual([...dist.keys()]);
  const different = [...again].filter(([path, content]) => !dist.get(path)!.equals(content));
  expect(different.map(([path]) => path)).toEqual([]);
});
