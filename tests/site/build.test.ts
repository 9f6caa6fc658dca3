import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildSite } from "../../src/site/build.ts";

test("a build that fails leaves no older site behind", async () => {
  const root = mkdtempSync(join(tmpdir(), "project-"));
  mkdirSync(join(root, "dist"));
  writeFileSync(join(root, "dist/index.html"), "an older site");
  const failing = {
    config: { root, build: { outDir: "dist" } },
    environments: {},
    build: () => Promise.reject(new Error("out of order")),
  } as unknown as Parameters<typeof buildSite>[0];
  await expect(buildSite(failing)).rejects.toThrow("out of order");
  expect(readdirSync(root)).toEqual([]);
  rmSync(root, { recursive: true });
});
