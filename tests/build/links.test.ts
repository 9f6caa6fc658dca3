import { LinkChecker } from "linkinator";
import { expect, test } from "vitest";
import { pages } from "./dist.ts";

test("every link leads to a page, and to a place in it that is there", async () => {
  const { links } = await new LinkChecker().check({
    path: "dist",
    recurse: true,
    checkFragments: true,
    checkCss: true,
    linksToSkip: ["^https?://(?!localhost)"],
  });
  const broken = links.filter(({ state }) => state === "BROKEN");
  expect(broken.map(({ url, parent, status }) => `${parent} → ${url} (${status})`)).toEqual([]);
  const seen = new Set(links.map(({ url }) => url.replace(/#.*/, "")));
  expect(seen.size).toBeGreaterThan(pages.size);
});

test("every link within the site is relative", () => {
  for (const [page, html] of pages) {
    // Shown at any depth, it has no relative link that is right.
    if (page === "404.html") continue;
    for (const [, link] of html.matchAll(/\s(?:href|src|data-script|data-alone)="([^"]*)"/g)) {
      expect(`${page}: ${link}`).not.toMatch(/: \/|: https?:\/\/localhost/);
    }
  }
});
