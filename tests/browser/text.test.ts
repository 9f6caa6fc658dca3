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
