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
