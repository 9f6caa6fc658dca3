import { createHash } from "node:crypto";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { noticesFile } from "../../../src/compiler/pages/footer.ts";
import { pagesOf } from "../../../src/compiler/pages/index.ts";
import type { Article } from "../../../src/compiler/types.ts";
import { article } from "./sample.ts";

const source = 'import { bar } from "../kit/bar.ts";\nimport "d3-array";\n\nbar();\n';
const assets = (path: string) => `assets/${path.replace(/.*\//, "")}`;

const code = new Map([
  ["diagrams/one-bar/index.ts", source],
  ["diagrams/kit/bar.ts", "// <kit>\n"],
]);

function render(of: Article = article): Map<string, string> {
  const files = pagesOf(of, assets, code);
  return new Map([...files].map(([path, write]) => [path, write()]));
}

const pages = render();
const documents = new Map(
  [...pages]
    .filter(([path]) => path.endsWith(".html"))
    .map(([path, html]) => [path, parseHTML(html).document]),
);
const section = documents.get("memory/index.html")!;

test("there is a page for each section, each diagram and what belongs to them", () => {
  expect([...pages.keys()]).toEqual([
    "index.html",
    "memory/index.html",
    "whole/index.html",
    "guide/index.html",
    "diagrams/index.html",
    "diagrams/one-bar/index.html",
    "diagrams/one-bar/source/index.html",
    "404.html",
    "references.bib",
  ]);
});

test.each([...documents])(
  "%s has one heading of the first level and no id twice",
  (_, document) => {
    expect(document.querySelectorAll("h1")).toHaveLength(1);
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  },
);

test.each([...documents])(
  "links within the site from %s lead to a page and an id",
  (path, document) => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>("a[href]")) {
      const url = new URL(link.getAttribute("href")!, `http://site/${path}`);
      if (url.host !== "site") continue;
      const name = decodeURI(url.pathname)
        .slice(1)
        .replace(/(^|\/)$/, "$1index.html");
      // The notices are of what the bundler puts into the site.
      expect([...pages.keys(), noticesFile]).toContain(name);
      if (!url.hash) continue;
      expect(
        documents.get(name)!.getElementById(url.hash.slice(1))?.id,
        link.outerHTML,
      ).toBeDefined();
    }
  },
);

test("what an article says of itself cannot end an attribute or an element", () => {
  const hostile = render({
    ...article,
    meta: {
      ...article.meta,
      title: '</title></script><script>alert(1)</script>"><img>',
      subtitle: '"onload="alert(1)',
      authors: [{ name: "<b>" }],
    },
  });
  for (const [path, html] of hostile) {
    if (!path.endsWith(".html")) continue;
    const { document } = parseHTML(html);
    expect(
      document.querySelectorAll("script:not([src], [type='application/ld+json'])"),
    ).toHaveLength(0);
    expect(document.querySelectorAll("img:not(.drawing), b, [onload]")).toHaveLength(0);
  }
});

test("people and groups are told apart wherever the article names its authors", () => {
  const authors = [
    { given: "Ada", family: "Lovelace", url: "https://example.org/" },
    { family: "Voltaire" },
    { name: "The Society" },
  ];
  const rendered = render({ ...article, meta: { ...article.meta, authors } });
  const { document } = parseHTML(rendered.get("index.html")!);
  const tags = [...document.querySelectorAll("meta[name=citation_author]")];
  expect(tags.map((tag) => tag.getAttribute("content"))).toEqual([
    "Lovelace, Ada",
    "Voltaire",
    "The Society",
  ]);
  const data = JSON.parse(document.querySelector("[type='application/ld+json']")!.textContent);
  expect((data.isPartOf ?? data).author).toEqual([
    {
      "@type": "Person",
      name: "Ada Lovelace",
      givenName: "Ada",
      familyName: "Lovelace",
      url: "https://example.org/",
    },
    { "@type": "Person", name: "Voltaire", familyName: "Voltaire" },
    { "@type": "Organization", name: "The Society" },
  ]);
  expect(document.querySelector(".byline")!.textContent).toContain(
    "Ada Lovelace, Voltaire, The Society",
  );
  const { document: whole } = parseHTML(rendered.get("whole/index.html")!);
  expect(whole.querySelector(".cite pre")!.textContent).toContain(
    "author = {Lovelace, Ada and Voltaire and {The Society}}",
  );
});

test("no address is in the pages unless the article has one", () => {
  for (const document of documents.values()) {
    expect(document.querySelector("link[rel=canonical], meta[property='og:url']")).toBeNull();
  }
  expect(pages.has("sitemap.xml")).toBe(false);
});

test("with an address there are canonical links, whole links to the picture and a sitemap", () => {
  const placed = render({
    ...article,
    meta: { ...article.meta, address: "https://example.org/bars/" },
  });
  const { document } = parseHTML(placed.get("memory/index.html")!);
  const content = (selector: string) => document.querySelector(selector)?.getAttribute("content");
  expect(document.querySelector("link[rel=canonical]")?.getAttribute("href")).toBe(
    "https://example.org/bars/memory/",
  );
  expect(content("meta[property='og:url']")).toBe("https://example.org/bars/memory/");
  expect(content("meta[property='og:image']")).toBe("https://example.org/bars/og.png");
  expect(placed.get("sitemap.xml")).toContain("<loc>https://example.org/bars/memory/</loc>");
  expect(placed.get("sitemap.xml")).not.toContain("one-bar/</loc>");
  expect(placed.get("404.html")).toContain('href="/bars/memory/"');
});

test("the page for a missing one is right in any folder: it asks for no file", () => {
  const page = documents.get("404.html")!;
  expect(page.querySelectorAll("[src], link[href]")).toHaveLength(0);
  expect([...page.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual(["/"]);
  const style = page.querySelector("style")!.textContent!;
  expect(page.querySelector("meta[http-equiv]")?.getAttribute("content")).toContain(
    `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
  );
});

test("scholarly tools learn authors, date and references", () => {
  const content = (name: string) =>
    section.querySelector(`meta[name="citation_${name}"]`)?.getAttribute("content");
  expect(content("title")).toBe("Bars & <others>");
  expect(content("author")).toBe("The authors");
  expect(content("publication_date")).toBe("2026/11/22");
  expect(content("reference")).toContain("Neural Turing Machines");
  const data = JSON.parse(
    section.querySelector("script[type='application/ld+json']")!.textContent!,
  );
  expect(data).toMatchObject({
    "@type": "Chapter",
    name: "Memory",
    isPartOf: { "@type": "ScholarlyArticle", headline: "Bars & <others>" },
    citation: [{ name: "Neural Turing Machines" }],
  });
});

test("a section leads back and on, and the bar says where the reader is", () => {
  const home = documents.get("index.html")!;
  expect(home.querySelector("[rel=next]")?.getAttribute("href")).toBe("memory/");
  expect(section.querySelector("[rel=prev]")?.getAttribute("href")).toBe("../");
  expect(section.querySelector(".sections [aria-current=page]")?.textContent).toContain("memory");
  const contents = [...section.querySelectorAll(".contents a")].map((link) =>
    link.getAttribute("href"),
  );
  expect(contents).toEqual(["#sec-more", "#references", "#cite"]);
});

test("a reference leads back to the places of its own page that cite it", () => {
  const back = (path: string) =>
    [...documents.get(path)!.querySelectorAll(".back a")].map((link) => link.getAttribute("href"));
  expect(back("memory/index.html")).toEqual(["#cite-graves2014neural-2"]);
  expect(back("whole/index.html")).toEqual([
    "#cite-graves2014neural-1",
    "#cite-graves2014neural-2",
  ]);
});

test("in the whole article links stay on the page and headings go one down", () => {
  const whole = documents.get("whole/index.html")!;
  expect(whole.querySelector("#sec-why")?.tagName).toBe("H2");
  expect(whole.querySelector("#sec-memory")?.tagName).toBe("H2");
  expect(whole.querySelector("#sec-more")?.tagName).toBe("H3");
  expect(pages.get("whole/index.html")).toContain('<a href="#fig-bar">Figure 1</a>');
  expect(pages.get("index.html")).toContain('<a href="memory/#fig-bar">Figure 1</a>');
});

test("the gallery states parameters, parts and values", () => {
  const rows = [...documents.get("diagrams/index.html")!.querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(rows).toEqual([
    ["size", "length", "number", "0 to 5 in steps of 0.5", "2"],
    ["tilt", "tilt", "vector", "2 numbers, each -1 to 1 in steps of 0.1", "0,1"],
    ["bar", "the bar", "1"],
    ["end.1 … .2", "an end", "2"],
    ["size", "a number"],
    ["ends", "2 × 2 numbers"],
  ]);
});

test("a figure alone leads to its place in the article", () => {
  const link = documents.get("diagrams/one-bar/index.html")!.querySelector(".embed-from a");
  expect(link?.getAttribute("href")).toBe("../../memory/#fig-bar");
});

test("a diagram's source follows its imports", () => {
  const page = documents.get("diagrams/one-bar/source/index.html")!;
  expect([...page.querySelectorAll("h3")].map(({ textContent }) => textContent)).toEqual([
    "diagrams/one-bar/index.ts",
    "diagrams/kit/bar.ts",
  ]);
  expect(page.querySelectorAll("pre")[1]?.textContent).toBe("// <kit>\n");
});
