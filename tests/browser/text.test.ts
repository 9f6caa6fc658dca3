import { expect, placeOf, SECTION, SECTIONS, test, WIDTHS } from "./reading.ts";

test("a formula in the text and the comma behind it stand in one line", async ({ page }) => {
  await page.goto(SECTION);
  for (const width of [320, 333, 347, 360, 768]) {
    await page.setViewportSize({ width, height: 800 });
    const parted = await page.locator(".prose .together").evaluateAll((all) =>
      all
        .filter((one) => one.querySelectorAll(".katex-base").length === 1)
        .filter((one) => one.getClientRects().length > 1)
        .map((one) => one.textContent),
    );
    expect(parted, `${width} px`).toEqual([]);
  }
});

test("where text is set to twice its size, words in drawings grow too", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto("adaptive-computation-time/");
  const word = page.locator("#fig-act-step .drawing:visible .label-title").first();
  const height = async () => (await word.boundingBox())!.height;
  const before = await height();
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  await expect.poll(height).toBeGreaterThan(1.6 * before);
  // The drawing scrolls sideways in itself; no page does.
  for (const section of SECTIONS) {
    await page.goto(section);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, section).toBeLessThanOrEqual(360);
  }
});

test("no table and no formula of the article is wider than the text", { tag: "@chromium" }, async ({
  page,
}) => {
  test.slow();
  for (const section of SECTIONS) {
    await page.goto(section);
    await expect(page.locator("html[data-arriving]")).toHaveCount(0);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 740 });
      const wider = await page
        .locator(".table, .katex-display")
        .evaluateAll((all) =>
          all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent),
        );
      expect(wider, `/${section} at ${width} px`).toEqual([]);
    }
  }
});

test("on a phone a cell says what its column is called, and has the page's width", {
  tag: "@chromium",
}, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("back-matter/");
  const cell = page.locator(".machines td").first();
  const label = await cell.evaluate((one) => getComputedStyle(one, "::before").content);
  expect(label).toContain("size: ");
  const name = await placeOf(page.locator(".machines tbody th").first());
  expect((await placeOf(cell)).y).toBeGreaterThanOrEqual(name.y + name.height);
  const cells = page.locator(".machines").first().locator("tbody td");
  const widths = await cells.evaluateAll((all) => all.map((one) => one.clientWidth));
  expect(new Set(widths)).toEqual(new Set([Math.round(name.width)]));
});

test("on a phone the button that copies code lies beside no line of it", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("guide/");
  const button = await placeOf(page.locator(".copy").first());
  const top = await page
    .locator(".copyable pre")
    .first()
    .evaluate((pre) => {
      const lines = document.createRange();
      lines.selectNodeContents(pre);
      return lines.getBoundingClientRect().top;
    });
  expect(top).toBeGreaterThanOrEqual(button.y + button.height);
});
