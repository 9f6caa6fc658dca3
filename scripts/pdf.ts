/**
 * npm run pdf
 *
 * Prints the built article, in one piece, to dist/everywhere-at-once.pdf: with Chromium, which
 * `npm test` finds or installs. Links to other pages of the site lead to its address, if
 * article.yaml gives one; else they are words, since where it was printed nobody else can go.
 */
import { withPreview } from "./preview/while-served.ts";
import { launchChromium } from "./test/chromium.ts";

const path = "dist/everywhere-at-once.pdf";

await withPreview(async (address) => {
  const browser = await launchChromium();
  const page = await browser.newPage();
  await page.goto(`${address}whole/`, { waitUntil: "networkidle" });
  await page.evaluate(() => {
    const home = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
    for (const link of document.querySelectorAll<HTMLAnchorElement>("a[href]")) {
      const leaves = link.origin === location.origin && link.pathname !== location.pathname;
      if (!leaves) continue;
      if (home) link.href = new URL(link.getAttribute("href")!, home).href;
      else link.removeAttribute("href");
    }
  });
  await page.pdf({ path, preferCSSPageSize: true, tagged: true, outline: true });
  await browser.close();
});
console.log(`wrote ${path}`);
