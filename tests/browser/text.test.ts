import { expect, SECTION, test } from "./reading.ts";

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
  expect(await height()).toBeGreaterThan(1.6 * before);
  // The drawing scrolls sideways in itself; the page does not.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
