import type { Locator, Page } from "@playwright/test";
import { comeNear, expect, handle, numberOf, test } from "./reading.ts";

async function openSpeech(page: Page): Promise<Locator> {
  await page.goto("diagrams/speech/");
  return comeNear(page.locator("figure[data-diagram='speech']"));
}

test("nothing sounds, and no sound is fetched, before the reader asks", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await openSpeech(page);
  expect(asked.filter((url) => url.endsWith(".wav"))).toEqual([]);
});

test("a sound is played by keyboard, and the cursor follows it to its end", async ({ page }) => {
  const figure = await openSpeech(page);
  const moment = handle(figure, "listen");
  const file = page.waitForResponse(/speech\/mountain\.wav$/);
  await figure.getByRole("button", { name: "Play: listen" }).focus();
  await page.keyboard.press("Enter");
  expect((await file).ok()).toBe(true);
  const last = Number(await moment.getAttribute("aria-valuemax"));
  await expect.poll(() => numberOf(moment)).toBe(last);
  await expect(figure.getByRole("button", { name: "Play: listen" })).toBeVisible();
});

test("another word is another sound, and ends the one that plays", async ({ page }) => {
  const figure = await openSpeech(page);
  await figure.getByLabel("what is said").selectOption("two");
  await expect(figure.locator(".now")).toContainText("“two”");
  const file = page.waitForResponse(/speech\/two\.wav$/);
  await figure.getByRole("button", { name: "Play: listen" }).click();
  expect((await file).ok()).toBe(true);
  await figure.getByLabel("what is said").selectOption("eight");
  await expect(figure.getByRole("button", { name: "Play: listen" })).toBeVisible();
});

test("the letters are stepped through by keyboard", async ({ page }) => {
  const figure = await openSpeech(page);
  const letter = handle(figure, "spell");
  await letter.focus();
  await page.keyboard.press("Home");
  await expect.poll(() => numberOf(letter)).toBe(1);
  await expect(figure.locator(".drawing:visible .spelled:not(.is-to-come)")).toHaveCount(1);
  await page.keyboard.press("PageDown");
  await page.keyboard.press("Home");
  const on = figure.getByRole("button", { name: "Step on: spell" });
  await on.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(figure.locator(".drawing:visible .spelled:not(.is-to-come)")).toHaveCount(3);
  await expect(figure.locator(".now")).toContainText("For u it listens most");
});

test("a press on a row chooses its letter, a press on the sound a moment", async ({ page }) => {
  const figure = await openSpeech(page);
  const drawing = figure.locator(".drawing:visible");
  await drawing.locator("[data-part='row.7'] .row-line").click();
  await expect.poll(() => numberOf(handle(figure, "spell"))).toBe(7);
  await drawing.locator(".frame-sound rect").click({ position: { x: 300, y: 60 }, force: true });
  await expect.poll(() => numberOf(handle(figure, "listen"))).toBeGreaterThan(8);
});

test.describe("for readers who asked for less movement", { tag: "@chromium" }, () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("the cursor goes in a few steps", async ({ page }) => {
    const figure = await openSpeech(page);
    const moment = handle(figure, "listen");
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      for (const node of document.querySelectorAll(".handle.along-x")) {
        new MutationObserver(() => seen.push(node.getAttribute("aria-valuenow")!)).observe(node, {
          attributeFilter: ["aria-valuenow"],
        });
      }
    });
    await figure.getByRole("button", { name: "Play: listen" }).click();
    const last = await moment.getAttribute("aria-valuemax");
    await expect.poll(() => numberOf(moment)).toBe(Number(last));
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(new Set(seen).size).toBeLessThanOrEqual(3);
  });
});

test.describe("without scripts", { tag: "@chromium" }, () => {
  test.use({ javaScriptEnabled: false });

  test("the first word can be heard with the browser's own player", async ({ page }) => {
    await page.goto("diagrams/speech/");
    const player = page.locator("figure audio");
    await expect(player).toBeVisible();
    await expect(player).toHaveAttribute("src", /speech\/mountain\.wav$/);
  });
});
