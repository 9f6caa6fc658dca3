/**
 * npm run pdf
 *
 * Prints the built article, in one piece, to dist/everywhere-at-once.pdf: with Chromium, which
 * `npm test` finds or installs.
 */
import { withPreview } from "./preview/while-served.ts";
import { launchChromium } from "./test/chromium.ts";

const path = "dist/everywhere-at-once.pdf";

await withPreview(async (address) => {
  const browser = await launchChromium();
  const page = await browser.newPage();
  await page.goto(`${address}whole/`, { waitUntil: "networkidle" });
  await page.pdf({ path, preferCSSPageSize: true, tagged: true, outline: true });
  await browser.close();
});
console.log(`wrote ${path}`);
