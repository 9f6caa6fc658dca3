import { expect, test } from "vitest";
import { dist, gzipSize, pages, resolveLink, sizeOf } from "./dist.ts";

const KB = 1000;
const SECTION = "neural-turing-machines/index.html";
const html = pages.get(SECTION)!;

test("no more than 12 kB of script come before any figure is near", () => {
  expect(total(firstScripts())).toBeLessThanOrEqual(12 * KB);
});

test("no more than 45 kB of script come for two figures of a section with the smaller machines", () => {
  const largest = figureScripts(SECTION)
    .sort((a, b) => total(beyondShared(b)) - total(beyondShared(a)))
    .slice(0, 2);
  expect(largest).toHaveLength(2);
  expect(total([...sharedScripts(), ...withImports(largest)])).toBeLessThanOrEqual(45 * KB);
});

test("no figure's own script is more than 20 kB", () => {
  for (const script of allFigureScripts()) {
    expect(total(beyondShared(script)), script).toBeLessThanOrEqual(20 * KB);
  }
});

test("no machine's weights are more than 100 kB, those of Neural Turing Machines 20 kB", () => {
  const weights = [...dist.keys()].filter((path) => path.endsWith(".weights"));
  expect(weights.length).toBeGreaterThan(0);
  for (const path of weights) {
    const isTuring = html.includes(path);
    expect(dist.get(path)!.length, path).toBeLessThanOrEqual((isTuring ? 20 : 100) * KB);
  }
});

test("no section's figures need more than 250 kB of weights and other data", () => {
  for (const path of sectionPages()) {
    const page = pages.get(path)!;
    const links = [...page.matchAll(/ data-files="([^"]+)"/g)].flatMap(([, all]) =>
      all!.split(" "),
    );
    const weights = new Set(links.map((link) => resolveLink(path, link)));
    const size = [...weights].reduce((sum, each) => sum + dist.get(each)!.length, 0);
    expect(size, path).toBeLessThanOrEqual(250 * KB);
  }
});

// With two figures, no more than 35 kB: a section grows with what it shows.
test("the HTML of a page is no more than 25 kB, and 5 kB for each of its figures", () => {
  for (const path of sectionPages()) {
    const html = pages.get(path)!;
    const figures = html.match(/<figure class="figure/g)?.length ?? 0;
    expect(gzipSize(html), path).toBeLessThanOrEqual((25 + 5 * figures) * KB);
  }
});

test("the HTML of the article in one piece is no more than 110 kB, and a still picture 30 kB", () => {
  expect(gzipSize(pages.get("whole/index.html")!)).toBeLessThanOrEqual(110 * KB);
  const pictures = [...dist.keys()].filter((path) => path.startsWith("pictures/"));
  expect(pictures.length).toBeGreaterThan(30);
  for (const path of pictures) expect(sizeOf(path), path).toBeLessThanOrEqual(30 * KB);
});

test("fonts and styles are no more than 120 kB", () => {
  const files = [...dist.keys()].filter((path) => /\.(css|woff2)$/.test(path));
  expect(files.length).toBeGreaterThan(1);
  expect(total(files)).toBeLessThanOrEqual(120 * KB);
});

test("WOFF2 is the only format of fonts", () => {
  expect([...dist.keys()].filter((path) => /\.(woff|ttf|otf)$/.test(path))).toEqual([]);
});

/** The pages that readers read: neither the whole article in one piece nor those about diagrams. */
function sectionPages(): string[] {
  return [...pages.keys()].filter((path) => !/^(whole|diagrams)\//.test(path));
}

/** The scripts of the figures on a page. */
function figureScripts(page: string): string[] {
  const links = [...pages.get(page)!.matchAll(/ data-script="([^"]+)"/g)];
  return [...new Set(links.map(([, link]) => resolveLink(page, link!)))];
}

/** The scripts of all diagrams, by their own pages. */
function allFigureScripts(): string[] {
  const scripts = [...pages.keys()]
    .filter((path) => /^diagrams\/[^/]+\/index\.html$/.test(path))
    .flatMap(figureScripts);
  expect(scripts.length).toBeGreaterThan(30);
  return scripts;
}

/** What brings figures to life: the page's scripts, and what at least half of all figures import. */
function sharedScripts(): string[] {
  const lazy = firstScripts().flatMap((script) => imports(script, /import\(\s*[`'"](.+?)[`'"]/g));
  const figures = allFigureScripts().map((script) => withImports([script]).slice(1));
  const common = [...new Set(figures.flat())].filter(
    (path) => figures.filter((scripts) => scripts.includes(path)).length >= figures.length / 2,
  );
  return withImports([...firstScripts(), ...lazy, ...common]);
}

/** What a figure needs besides. */
function beyondShared(script: string): string[] {
  const shared = new Set(sharedScripts());
  return withImports([script]).filter((path) => !shared.has(path));
}

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
