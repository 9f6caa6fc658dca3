import type { AddressInfo } from "node:net";
import { LinkChecker } from "linkinator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPreview } from "../../scripts/preview/server.ts";
import { pages } from "./dist.ts";

const server = createPreview("dist");
beforeAll(() => new Promise<void>((resolve) => server.listen(0, resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));

test("every link leads to a page, and to a place in it that is there", async () => {
  const root = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const { links } = await new LinkChecker().check({
    path: root,
    recurse: true,
    checkFragments: true,
    checkCss: true,
    linksToSkip: async (link) => !link.startsWith(root),
  });
  const broken = links.filter(({ state }) => state === "BROKEN");
  expect(broken.map(({ url, parent, status }) => `${parent} → ${url} (${status})`)).toEqual([]);
  const seen = new Set(links.map(({ url }) => url.replace(/#.*/, "")));
  expect(seen.size).toBeGreaterThan(pages.size);
});

test("every link within the site is relative", () => {
  for (const [page, html] of pages) {
    for (const [, link] of html.matchAll(/\s(?:href|src|data-script|data-alone)="([^"]*)"/g)) {
      expect(`${page}: ${link}`).not.toMatch(/: \/|: https?:\/\/localhost/);
    }
  }
});
