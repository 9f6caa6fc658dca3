import { comeNear, expect, openFigure, SECTION, test } from "./reading.ts";

test.describe("without scripts", { tag: "@chromium" }, () => {
  test.use({ javaScriptEnabled: false });

  test("everything but interaction is there", async ({ page }) => {
    await page.goto(SECTION);
    for (const id of ["fig-read", "fig-write"]) {
      const figure = page.locator(`#${id}`);
      await expect(figure.locator(".drawing:visible")).toHaveCount(1);
      await expect(figure.locator(".now")).toHaveText(/\w/);
      await expect(figure.locator("figcaption")).toHaveText(/^Figure \d/);
      await expect(figure.getByRole("button", { disabled: false })).toHaveCount(0);
    }
    await expect(page.locator(".katex").first()).toBeVisible();
    await page.locator(".citation").first().click();
    await expect(page).toHaveURL(/#ref-/);
    await page.getByRole("link", { name: /^Previous/ }).click();
    await expect(page).toHaveURL(/\/some\/folder\/$/);
  });

  test("on a phone the contents open", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(SECTION);
    await page.getByRole("button", { name: "Contents" }).click();
    await page.getByRole("navigation", { name: "On this page" }).getByRole("link").last().click();
    await expect(page).toHaveURL(/#/);
  });
});

test.describe("where a figure's script does not load", () => {
  test.use({ expectedProblems: [/./] });

  test("its picture stays and says so, and trying again helps", async ({ page }) => {
    await page.route("**/ntm-write-*.js*", (route) => route.abort());
    await page.goto(SECTION);
    const figure = page.locator("#fig-write");
    await figure.locator(".stage").scrollIntoViewIfNeeded();
    await expect(figure.locator(".failed")).toContainText("did not load");
    await expect(figure.locator(".drawing:visible")).toHaveCount(1);
    await page.unroute("**/ntm-write-*.js*");
    await figure.getByRole("button", { name: "Try again" }).click();
    await expect(figure).toHaveAttribute("data-live", "");
    await expect(figure.locator(".failed")).toHaveCount(0);
  });

  test("trying again twice brings it to life once, and takes no one from what they do", async ({
    page,
  }) => {
    let answer = () => {};
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route("**/ntm-write-*.js*", async (route) => {
      if (!route.request().url().includes("again")) return route.abort();
      await answered;
      return route.continue();
    });
    await page.goto(SECTION);
    const figure = page.locator("#fig-write");
    await figure.locator(".stage").scrollIntoViewIfNeeded();
    await figure.getByRole("button", { name: "Try again" }).dblclick();
    const elsewhere = page.locator(".citation").first();
    await elsewhere.focus();
    answer();
    await expect(figure).toHaveAttribute("data-live", "");
    await expect(figure.locator(".failed")).toHaveCount(0);
    await expect(elsewhere).toBeFocused();
    await expect(figure.locator(".hint")).toHaveCount(1);
  });

  test("where trying again does not help either, the page can be reloaded", async ({ page }) => {
    await page.route("**/live-*.js*", (route) => route.abort());
    await page.goto(SECTION);
    const figure = page.locator("#fig-write");
    await figure.locator(".stage").scrollIntoViewIfNeeded();
    await page.route("**/ntm-write-*.js*", (route) => route.abort());
    await figure.getByRole("button", { name: "Try again" }).click();
    await expect(figure.locator(".failed")).toContainText("either");
    await page.unrouteAll();
    await expect(figure.getByRole("button", { name: "Reload the page" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(figure.locator(".failed")).toHaveCount(0);
    await comeNear(figure);
  });

  test("a press on one of its steps leads to where that is said", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.route("**/ntm-write-*.js*", (route) => route.abort());
    await page.goto(SECTION);
    await page.locator('.steps[data-figure="fig-write"] .step-show').last().click();
    await expect(page.locator("#fig-write .failed")).toBeInViewport({ ratio: 1 });
    await page.getByRole("button", { name: "Back to the text" }).click();
    await expect(page.getByRole("button", { name: "Back to the text" })).toHaveCount(0);
  });
});

test("with storage off the page works", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("storage is off", "SecurityError");
      },
    });
  });
  await openFigure(page);
  await page.getByRole("radio", { name: "Dark theme" }).check({ force: true });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});
