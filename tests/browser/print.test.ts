import { expect, SECTION, test } from "./reading.ts";

test("on paper a link within the site says where it leads", { tag: "@chromium" }, async ({
  page,
  baseURL,
}) => {
  await page.goto(SECTION);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const link = page.getByRole("link", { name: "flat ground with cliffs" });
  const written = await link.evaluate((element) => getComputedStyle(element, "::after").content);
  expect(written).toContain(`${baseURL}#sec-trick`);
});

test("on paper the bars of a figure are drawn", { tag: "@chromium" }, async ({ page }) => {
  await page.goto("neural-programmers/");
  await page.emulateMedia({ media: "print" });
  const bars = page.locator("#fig-soft .drawing:visible .bar");
  await expect(bars).toHaveCount(12);
  for (const bar of await bars.all()) {
    expect(await bar.evaluate((mark) => getComputedStyle(mark).display)).not.toBe("none");
  }
});

test("on paper tables are as wide as the page at most", { tag: "@chromium" }, async ({ page }) => {
  // The width of A4 between its margins, in pixels of CSS.
  await page.setViewportSize({ width: 657, height: 970 });
  for (const path of ["back-matter/", "neural-turing-machines/"]) {
    await page.goto(path);
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const widths = await page
      .locator(".prose table, .table table")
      .evaluateAll((tables) => tables.map((table) => table.getBoundingClientRect().right));
    expect(widths.length, path).toBeGreaterThan(0);
    for (const right of widths) expect(right, path).toBeLessThanOrEqual(657);
  }
});
