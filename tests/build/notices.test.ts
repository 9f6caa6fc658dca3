import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dist, pages } from "./dist.ts";

const notices = String(dist.get("notices.txt"));

test("every package that the site has something of is named with its version and licence", () => {
  const told = [...notices.matchAll(/^=+\n\n(\S+) (\S+)\n/gm)].map(([, name, version]) => {
    const folder = `node_modules/${name}`;
    expect(version).toBe(JSON.parse(readFileSync(`${folder}/package.json`, "utf8")).version);
    expect(notices).toContain(readFileSync(`${folder}/LICENSE`, "utf8").trim());
    return name;
  });
  // What README says of them has to change with this list.
  expect(told).toEqual([
    "@fontsource-variable/source-sans-3",
    "@fontsource-variable/source-serif-4",
    "d3-dispatch",
    "d3-drag",
    "d3-selection",
    "katex",
  ]);
});

test("every page with a footer links to the notices", () => {
  const footed = [...pages].filter(([, page]) => page.includes('<footer class="foot">'));
  expect(footed.length).toBeGreaterThan(pages.size / 2);
  for (const [path, page] of footed) {
    const root = "../".repeat(path.split("/").length - 1);
    expect(page, path).toContain(`href="${root}notices.txt"`);
  }
});
