import { expect, test } from "vitest";
import { dist, pages, resolveLink, sizeOf } from "./dist.ts";

const KB = 1000;
const SECTION = "neural-turing-machines/index.html";
const html = pages.get(SECTION)!;

test("no more than 12 kB of script come before any figure is near", () => {
  expect(total(firstScripts())).toBeLessThanOrEqual(12 * KB);
});

test("no more than 45 kB of script come for a page with two figures", () => {
  const figures = [...html.matchAll(/ data-script="([^"]+)"/g)].map(([, link]) =>
    resolveLink(SECTION, link!),
  );
  expect(new Set(figures).size).toBeGreaterThanOrEqual(2);
  const lazy = firstScripts().flatMap((script) => imports(script, /import\(\s*[`'"](.+?)[`'"]/g));
  expect(total([...firstScripts(), ...withImports([...lazy, ...figures])])).toBeLessThanOrEqual(
    45 * KB,
  );
});

test("the HTML of a section's page is no more than 35 kB", () => {
  expect(sizeOf(SECTION)).toBeLessThanOrEqual(35 * KB);
});

test("fonts and styles are no more than 120 kB", () => {
  const files = [...dist.keys()].filter((path) => /\.(css|woff2)$/.test(path));
  expect(files.length).toBeGreaterThan(1);
  expect(total(files)).toBeLessThanOrEqual(120 * KB);
});

test("WOFF2 is the only format of fonts", () => {
  expect([...dist.keys()].filter((path) => /\.(woff|ttf|otf)$/.test(path))).toEqual([]);
});

/** The scripts that the page itself asks for. */
function firstScripts(): string[] {
  const scripts = [...html.matchAll(/<script\b[^>]* src="([^"]+)"/g)];
  expect(scripts.length).toBeGreaterThanOrEqual(2);
  return withImports(scripts.map(([, link]) => resolveLink(SECTION, link!)));
}

/** Scripts and all that they import statically, each once. */
function withImports(scripts: readonly string[]): string[] {
  const found = new Set(scripts);
  for (const script of found) {
    for (const path of imports(script, /(?:from|import)\s*[`'"](\.[^`'"]+)[`'"]/g)) found.add(path);
  }
  return [...found];
}

function imports(script: string, pattern: RegExp): string[] {
  return [...String(dist.get(script)).matchAll(pattern)].map(([, link]) =>
    resolveLink(script, link!),
  );
}

function total(paths: readonly string[]): number {
  return [...new Set(paths)].reduce((sum, path) => sum + sizeOf(path), 0);
}
