import type { Locator } from "@playwright/test";
import { expect, handle, openFigure, placeOf, SECTION, test } from "./reading.ts";

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

  test("what stands out by light on dark is to be read", async ({ page }) => {
    await page.goto(SECTION);
    const skip = page.locator(".skip");
    await skip.focus();
    await expectReadable(skip);
    const figure = await openFigure(page);
    await handle(figure, "centre of the focus").focus();
    await expectReadable(figure.locator(".hint"));
    const button = page.locator(".step-show").first();
    await button.hover();
    await expectReadable(button);
  });
});

test("the system's dark theme is followed", { tag: "@chromium" }, async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(SECTION);
  const dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: "light" });
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(dark);
});

/** Expects words to differ from what is behind them, and that to be their box's own colour. */
async function expectReadable(box: Locator): Promise<void> {
  await placeOf(box);
  const picture = (await box.screenshot()).toString("base64");
  const { plate, behind, ink } = await box.evaluate(async (element, picture) => {
    const bytes = Uint8Array.from(atob(picture), (byte) => byte.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d")!;
    canvas.drawImage(image, 0, 0);
    const words = document.createRange();
    words.selectNodeContents(element);
    const box = element.getBoundingClientRect();
    const { left, top, width, height } = words.getBoundingClientRect();
    const [x, y] = [left - box.left, top - box.top];
    /** How light, from 0 to 255, the pixels of a stretch are. */
    const lights = (from: number, length: number) => {
      const { data } = canvas.getImageData(from, y, length, height);
      return [...data.filter((_, i) => i % 4 === 1)].sort((a, b) => a - b);
    };
    const among = lights(x, width);
    const behind = among[Math.floor(among.length / 2)]!;
    const [darkest, lightest] = [among[0]!, among.at(-1)!];
    const ink = behind - darkest > lightest - behind ? darkest : lightest;
    return { plate: lights(x - 4, 1)[Math.floor(height / 2)]!, behind, ink };
  }, picture);
  expect(behind, "the colour behind the words").toBe(plate);
  expect(Math.abs(ink - behind), "how much words differ from it").toBeGreaterThan(128);
}
