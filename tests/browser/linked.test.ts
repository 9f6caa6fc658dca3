import { expect, openFigure, test } from "./reading.ts";

const lit = (figure: string, part: string) =>
  `#${figure} .drawing:visible [data-part="${part}"].is-lit`;

test("pointing at words lights up the part of the figure", async ({ page }) => {
  await openFigure(page, "fig-read");
  const words = page.locator('a.part[data-figure="fig-read"][data-part="attention.3"]').first();
  await words.hover();
  await expect(page.locator(lit("fig-read", "attention.3"))).toHaveCount(1);
  // Somewhere else, without scrolling: the pointer would meet something new on the way back.
  await page.mouse.move(1, 400);
  await expect(page.locator(lit("fig-read", "attention.3"))).toHaveCount(0);
  await words.focus();
  await expect(page.locator(lit("fig-read", "attention.3"))).toHaveCount(1);
});

test("pointing at a term of an equation lights up figure and words", async ({ page }) => {
  await openFigure(page);
  const term = page.locator('.katex [data-figure="fig-write"][data-part="erase"]').first();
  await term.hover();
  await expect(page.locator(lit("fig-write", "erase")).first()).toBeVisible();
  await expect(
    page.locator('a.part[data-figure="fig-write"][data-part="erase"].is-lit').first(),
  ).toBeVisible();
});

test("pointing at a cell of the figure lights up the words for it", async ({ page }) => {
  const figure = await openFigure(page);
  await figure.locator('.drawing:visible [data-part="after.3"]').first().hover();
  await expect(
    page.locator('a.part[data-figure="fig-write"][data-part="after.3"].is-lit'),
  ).toHaveCount(1);
});
