import type { Locator } from "@playwright/test";
import { comeNear, expect, placeOf, test } from "./reading.ts";

const PAGE = "adaptive-computation-time/";
const topics = ["output", "neuron", "budget", "remainder"];

/** Brings a step to the middle of the window. */
const readStep = (step: Locator) =>
  step.evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));

test.describe("a walk in a wide window", () => {
  test.use({ viewport: { width: 1280, height: 850 } });

  test("keeps its figure beside the steps, and the figure follows them", async ({ page }) => {
    await page.goto(PAGE);
    const drawing = page.locator("#fig-act-walk .drawing");
    const steps = page.locator(".walk .step");
    for (const i of [0, 1, 2, 3, 1]) {
      await readStep(steps.nth(i));
      await expect(drawing).toHaveAttribute("data-topic", topics[i]!);
      await expect(steps.nth(i)).toHaveAttribute("aria-current", "step");
      await expect(page.locator(".walk .step[aria-current]")).toHaveCount(1);
      await expect(drawing).toBeInViewport({ ratio: 1 });
    }
    const { y, height } = await placeOf(page.locator("#fig-act-walk"));
    expect(y + height).toBeLessThan(850);
    await expect(page.locator(".still:visible")).toHaveCount(0);
  });
});

test.describe("a step", { tag: "@chromium" }, () => {
  test.use({ viewport: { width: 1280, height: 850 } });

  test("leaves what no step of its figure sets as the reader has it", async ({ page }) => {
    await page.goto(PAGE);
    const figure = page.locator("#fig-act-walk");
    const steps = page.locator(".walk .step");
    const epsilon = figure.getByRole("slider", { name: "ε" }).last();
    await readStep(steps.nth(0));
    await expect(figure.locator(".drawing")).toHaveAttribute("data-topic", topics[0]!);
    await epsilon.fill("0.2");
    await readStep(steps.nth(1));
    await expect(figure.locator(".drawing")).toHaveAttribute("data-topic", topics[1]!);
    await expect(epsilon).toHaveValue("0.2");
  });

  test("leaves its figure as a link asks for it, until another is read", async ({ page }) => {
    await page.goto(`${PAGE}?fig-act-walk.topic=remainder#fig-act-walk`);
    const drawing = page.locator("#fig-act-walk .drawing");
    const steps = page.locator(".walk .step");
    await expect(page.locator("html[data-arriving]")).toHaveCount(0);
    await placeOf(drawing);
    await expect(drawing).toHaveAttribute("data-topic", "remainder");
    for (const i of [1, 0]) {
      await readStep(steps.nth(i));
      await expect(drawing).toHaveAttribute("data-topic", topics[i]!);
    }
  });

  test("that is pressed gives way to the one that a hand scrolls to", async ({ page }) => {
    await page.goto(PAGE);
    const drawing = page.locator("#fig-act-walk .drawing");
    const steps = page.locator(".walk .step");
    await readStep(steps.nth(0));
    await expect(drawing).toHaveAttribute("data-topic", topics[0]!);
    await steps.nth(0).getByRole("button").click();
    const { y, height } = await placeOf(steps.nth(2));
    await page.mouse.wheel(0, y + height / 2 - 425);
    await expect(drawing).toHaveAttribute("data-topic", topics[2]!);
  });

  test("sets what other steps of its figure set, as the figure begins", async ({ page }) => {
    await page.goto(PAGE);
    const figure = page.locator("#fig-act-step");
    await comeNear(figure);
    const epsilon = figure.getByRole("slider", { name: "ε" }).last();
    await epsilon.fill("0.2");
    await page.locator('.steps[data-figure="fig-act-step"] .step-show').nth(1).click();
    await expect(epsilon).toHaveValue("0.05");
  });
});

for (const [where, options] of [
  ["on a phone", { viewport: { width: 360, height: 740 } }],
  ["without scripts", { javaScriptEnabled: false }],
] as const) {
  test.describe(`a walk ${where}`, { tag: "@chromium" }, () => {
    test.use(options);

    test("has a picture in each step, of what it is about", async ({ page }) => {
      await page.goto(PAGE);
      const steps = page.locator(".walk .step");
      await expect(steps).toHaveCount(topics.length);
      for (const [i, topic] of topics.entries()) {
        const picture = steps.nth(i).locator("img.drawing");
        await readStep(steps.nth(i));
        await expect(picture).toBeVisible();
        await expect(picture).toHaveJSProperty("naturalWidth", 340);
        const address = new URL((await picture.getAttribute("src"))!, page.url()).href;
        const file = await page.request.get(address);
        expect(await file.text()).toContain(`data-topic="${topic}"`);
      }
      await expect(page.locator("#fig-act-walk .drawing")).toHaveAttribute("data-topic", "all");
    });
  });
}

test("a walk has its pictures on paper", { tag: "@chromium" }, async ({ page }) => {
  await page.goto(PAGE);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".walk .still:visible")).toHaveCount(topics.length);
  await expect(page.locator(".walk .step-show:visible")).toHaveCount(0);
});
