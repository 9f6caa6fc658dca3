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

for (const reducedMotion of ["reduce", "no-preference"] as const) {
  test.describe(`on a phone, motion: ${reducedMotion}`, { tag: "@chromium" }, () => {
    test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

    test("a step that leads up to its figure offers the way back", async ({ page }) => {
      await page.emulateMedia({ reducedMotion });
      await openFigure(page, "fig-read");
      const step = page.locator('.steps[data-figure="fig-read"] .step-show').last();
      await step.tap();
      await expect(page.locator("#fig-read .stage")).toBeInViewport({ ratio: 0.9 });
      const back = page.getByRole("button", { name: "Back to the text" });
      await back.tap();
      await expect(step).toBeInViewport({ ratio: 1 });
      await expect(step).toBeFocused();
      await expect(back).toHaveCount(0);
    });
  });
}

test("a step whose figure is in sight offers no way back", { tag: "@chromium" }, async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 2400 });
  await openFigure(page, "fig-read");
  await page.locator('.steps[data-figure="fig-read"] .step-show').first().click();
  await expect(page.locator('.step[aria-current="step"]')).toHaveCount(1);
  await expect(page.getByRole("button", { name: "Back to the text" })).toHaveCount(0);
});
