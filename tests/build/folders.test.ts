import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { siteFolders } from "../../src/compiler/section-name.ts";
import { dist } from "./dist.ts";

test("no section can be named like a folder that the site has besides theirs", () => {
  const { sections } = parse(readFileSync("article/article.yaml", "utf8")) as {
    sections: string[];
  };
  const folders = new Set([...dist.keys()].flatMap((path) => /^[^/]+(?=\/)/.exec(path) ?? []));
  for (const name of sections) folders.delete(name);
  expect([...folders].sort()).toEqual(siteFolders);
});
