import type { Locator } from "@playwright/test";
import {
  expect,
  openFigure,
  PAGES,
  SECTION,
  SECTIONS,
  scrollThrough,
  test,
  WIDTHS,
} from "./reading.ts";

for (const width of WIDTHS) {
  test.describe(`${width} px`, { tag: "@chromium" }, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const path of new Set([...PAGES, ...SECTIONS])) {
      test(`nothing moves while /${path} loads and is scrolled through`, async ({ page }) => {
        await page.addInitScript(() => {
          const shifts: number[] = [];
          Object.assign(window, { shifts });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              shifts.push((entry as never as { value: number }).value);
          }).observe({ type: "layout-shift", buffered: true });
        });
        await page.goto(path, { waitUntil: "networkidle" });
        await scrollThrough(page);
        const shifts = await page.evaluate(() => (window as never as { shifts: number[] }).shifts);
        expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThanOrEqual(0.01);
      });
    }
  });
}

test("a figure looks the same before and after it comes to life", async ({ page }) => {
  await page.route("**/*.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: "" }),
  );
  await page.goto(SECTION);
  const before = await looksOf(page.locator("#fig-write"));
  expect(before.length).toBeGreaterThan(50);
  await page.unroute("**/*.js");
  expect(await looksOf(await openFigure(page))).toEqual(before);
});

/** Where each mark of a figure's drawing stands, and its paint; without what is for a hand, which comes with life. */
async function looksOf(figure: Locator): Promise<unknown[]> {
  await figure.locator(".stage").scrollIntoViewIfNeeded();
  await figure.evaluate(() => document.fonts.ready);
  return figure.evaluate((element) => {
    const { left, top } = element.getBoundingClientRect();
    return [...element.querySelectorAll(".drawing :not(g, .for-hand, .for-hand *)")]
      .filter((mark) => mark.getClientRects().length > 0)
      .map((mark) => {
        const box = mark.getBoundingClientRect();
        const { fill, stroke, opacity } = getComputedStyle(mark);
        const place = [box.left - left, box.top - top, box.width, box.height].map(Math.round);
        return [mark.localName, ...place, fill, stroke, opacity, mark.textContent].join(" ");
      });
  });
}

test("a figure's script is not fetched before it comes near", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.setViewportSize({ width: 1280, height: 400 });
  await page.goto(SECTION, { waitUntil: "networkidle" });
  expect(asked.filter((url) => /ntm-write/.test(url))).toEqual([]);
  await page.locator("#fig-write").scrollIntoViewIfNeeded();
  await expect(page.locator("#fig-write")).toHaveAttribute("data-live", "");
  expect(asked.filter((url) => /ntm-write/.test(url))).toHaveLength(1);
});
