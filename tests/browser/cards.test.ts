import type { Page } from "@playwright/test";
import { expect, SECTION, test } from "./reading.ts";

const NOTE = '.footnote-ref a:is([href$="-1"])';
const CARD = "#card";

/** Whether what has the focus is the page itself, as after its element was taken away. */
const isLost = (page: Page) => page.evaluate(() => document.activeElement === document.body);

test("a citation on a footnote's card is a link, and the card stays under the pointer", async ({
  page,
}) => {
  await page.goto(SECTION);
  await page.locator(NOTE).first().hover();
  const citation = page.locator(`${CARD} .citation`);
  const note = await page.locator(CARD).textContent();
  await citation.hover();
  await page.waitForTimeout(500);
  await expect(page.locator(CARD)).toHaveText(note!);
  const target = await citation.getAttribute("href");
  await citation.click();
  await expect(page).toHaveURL(new RegExp(`${target}$`));
  await expect(page.locator(CARD)).toHaveCount(0);
});

test("a card opens for a mark that has the focus, and takes no place among what Tab reaches", async ({
  page,
}) => {
  await page.goto(SECTION);
  const note = page.locator(NOTE).first();
  await note.focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect(page.locator(CARD)).toBeVisible();
  await expect(note).toHaveAttribute("aria-describedby", "card");
  await page.keyboard.press("Tab");
  await expect(note).not.toBeFocused();
  await expect.poll(() => isLost(page)).toBe(false);
  await expect(page.locator(`${CARD} :focus`)).toHaveCount(0);
});

test("Escape takes the focus from a card back to its mark", async ({ page }) => {
  await page.goto(SECTION);
  const note = page.locator(NOTE).first();
  await note.hover();
  await page.locator(`${CARD} .citation`).focus();
  await page.keyboard.press("Escape");
  await expect(page.locator(CARD)).toHaveCount(0);
  await expect(note).toBeFocused();
});

test("a card leaves the window with its mark", async ({ page }) => {
  await page.goto(SECTION);
  await page.locator(NOTE).first().hover();
  await expect(page.locator(CARD)).toBeVisible();
  await page.locator(NOTE).first().focus();
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: "instant" }));
  await expect(page.locator(CARD)).toBeHidden();
});

test.describe("by touch", { tag: "@chromium" }, () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test("a tap on a citation on a footnote's card follows it", async ({ page }) => {
    await page.goto(SECTION);
    await page.locator(NOTE).first().tap();
    const citation = page.locator(`${CARD} .citation`);
    const target = await citation.getAttribute("href");
    await citation.tap();
    await expect(page).toHaveURL(new RegExp(`${target}$`));
    await expect(page.locator(CARD)).toHaveCount(0);
  });
});
