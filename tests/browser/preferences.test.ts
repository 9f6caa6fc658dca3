import { expect, openFigure, SECTION, test } from "./reading.ts";

test.describe("in print", { tag: "@chromium" }, () => {
  test("figures keep their captions, controls go, links are spelled out", async ({ page }) => {
    await openFigure(page);
    await page.emulateMedia({ media: "print" });
    const figure = page.locator("#fig-write");
    await expect(figure.locator(".drawing:visible")).toHaveCount(1);
    await expect(figure.locator("figcaption")).toBeVisible();
    await expect(figure.locator(".controls")).toBeHidden();
    await expect(figure.locator(".actions")).toBeHidden();
    await expect(page.locator("header.bar")).toBeHidden();
    const spelled = await page
      .locator('main a[href^="http"]')
      .first()
      .evaluate((link) => getComputedStyle(link, "::after").content + link.textContent);
    expect(spelled).toMatch(/http|doi|arxiv/i);
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
  });
});

test.describe("with reduced motion", { tag: "@chromium" }, () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("nothing moves by itself", async ({ page }) => {
    const figure = await openFigure(page);
    await figure.getByRole("button", { name: "Reset" }).click();
    const moving = await page.evaluate(
      () => document.getAnimations().filter((it) => it.playState === "running").length,
    );
    expect(moving).toBe(0);
    expect(
      await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior),
    ).toBe("auto");
  });
});

test.describe("in forced colours", { tag: "@chromium" }, () => {
  test.use({ contextOptions: { forcedColors: "active" } });

  test("a figure's lines and numbers can be told from the paper", async ({ page }) => {
    const figure = await openFigure(page);
    const paints = await figure.evaluate((element) => {
      const paper = getComputedStyle(document.body).backgroundColor;
      return [".drawing:not([style]) text", ".arrow", ".knob"].map((selector) => {
        const mark = [...element.querySelectorAll(selector)].find(
          (candidate) => candidate.getClientRects().length > 0,
        )!;
        const { fill, stroke } = getComputedStyle(mark);
        return { selector, isSeen: fill !== paper || (stroke !== paper && stroke !== "none") };
      });
    });
    expect(paints.filter(({ isSeen }) => !isSeen)).toEqual([]);
  });
});

test("the system's dark theme is followed", { tag: "@chromium" }, async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(SECTION);
  const dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: "light" });
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(dark);
});
