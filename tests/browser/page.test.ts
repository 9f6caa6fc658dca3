import { expect, placeOf, SECTION, SECTIONS, test, WIDTHS } from "./reading.ts";

test("a citation's card opens on hover and on focus, and Escape closes it", async ({ page }) => {
  await page.goto(SECTION);
  const mark = page.locator(".citation").first();
  const card = page.locator("#card");
  await mark.hover();
  await expect(card).toBeVisible();
  await expect(card).toContainText("Neural Turing Machines");
  await page.keyboard.press("Escape");
  await expect(card).toHaveCount(0);
  await page.locator("#main").focus();
  await page.keyboard.press("Tab");
  while (!(await page.evaluate(() => document.activeElement?.matches(".citation")))) {
    await page.keyboard.press("Tab");
  }
  await expect(card).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(card).toHaveCount(0);
});

test("a footnote's card opens on hover", async ({ page }) => {
  await page.goto(SECTION);
  await page.locator(".footnote-ref a").first().hover();
  await expect(page.locator("#card")).toBeVisible();
});

test.describe("by touch", { tag: "@chromium" }, () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test("a tap opens a citation's card, another beside it closes it", async ({ page }) => {
    await page.goto(SECTION);
    await page.locator(".citation").first().tap();
    const card = page.locator("#card");
    await expect(card).toBeVisible();
    const box = (await card.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(360);
    await page.locator("h1").tap();
    await expect(card).toHaveCount(0);
  });
});

test("the theme is chosen, kept, and there before the first paint", async ({ page }) => {
  await page.goto(SECTION);
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.getByRole("radio", { name: "Light theme" }).check({ force: true });
  const light = await paper();
  await page.getByRole("radio", { name: "Dark theme" }).check({ force: true });
  await expect.poll(paper).not.toBe(light);
  await page.goto("");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.getByRole("radio", { name: "Theme of the system" }).check({ force: true });
  await expect(page.locator("html")).not.toHaveAttribute("data-theme");
});

test("sections lead on and back", async ({ page }) => {
  await page.goto("");
  await page.getByRole("link", { name: /^Next/ }).click();
  await expect(page).toHaveURL(/\/neural-turing-machines\/$/);
  await page.getByRole("link", { name: /^Previous/ }).click();
  await expect(page).toHaveURL(/\/some\/folder\/$/);
});

test("the contents mark the heading that is read", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${SECTION}#sec-writing`);
  const here = page.locator('.contents [aria-current="location"]');
  await expect(here).toHaveAttribute("href", "#sec-writing");
});

test("a link leads to its place while the page is still being laid out", async ({ page }) => {
  await page.goto(SECTION, { waitUntil: "domcontentloaded" });
  const last = page.locator(".contents a").last();
  // The menu is closed on a narrow page; the link works all the same.
  await last.dispatchEvent("click");
  const heading = page.locator(`[id="${(await last.getAttribute("href"))!.slice(1)}"]`);
  await expect(page.locator("html[data-arriving]")).toHaveCount(0);
  await expect(heading).toBeInViewport();
  await page.waitForLoadState();
  await expect(heading).toBeInViewport();
});

test("an address with a fragment opens at its place, without a flight there", async ({ page }) => {
  await page.goto("whole/#fig-fork");
  const top = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const figure = document.getElementById("fig-fork")!;
        requestAnimationFrame(() =>
          requestAnimationFrame(() => resolve(figure.getBoundingClientRect().top)),
        );
      }),
  );
  expect(Math.abs(top)).toBeLessThan(400);
});

test("who turns the phone goes on reading at the same place", async ({ page }) => {
  const [upright, aside] = [
    { width: 360, height: 740 },
    { width: 740, height: 360 },
  ];
  await page.setViewportSize(upright);
  await page.goto(`${SECTION}#fig-repeat`);
  const figure = page.locator("#fig-repeat");
  const top = async () => (await placeOf(figure)).y;
  await page.waitForLoadState();
  // Whatever is read is noted once the page has come to rest.
  await expect.poll(top).toBeLessThan(150);
  for (const size of [aside, upright, aside]) {
    await page.setViewportSize(size);
    await expect.poll(async () => Math.abs((await top()) - 76)).toBeLessThan(40);
  }
});

test("a page is laid out to its end without being scrolled", async ({ page }) => {
  await page.goto("whole/");
  await expect(page.locator("html[data-arriving]")).toHaveCount(0);
  const waits = (elements: Element[]) =>
    elements.filter((element) => getComputedStyle(element).contentVisibility === "auto").length;
  expect(await page.locator(".prose *").evaluateAll(waits)).toBe(0);
});

test("an address that leads nowhere answers with a page that leads home", async ({ page }) => {
  test.info().annotations.push({ type: "note", description: "404 is the answer asked for" });
  const response = await page.request.get("nowhere/at/all/");
  expect(response.status()).toBe(404);
  expect(await response.text()).toContain("Nothing is at this address");
});

for (const path of [...SECTIONS, "diagrams/", "diagrams/ntm-write/source/", "guide/"]) {
  test(`nothing on /${path} is wider than a window of any width, nor with text twice as large`, async ({
    page,
  }) => {
    test.slow();
    await page.goto(path, { waitUntil: "networkidle" });
    await expect(page.locator("html[data-arriving]")).toHaveCount(0);
    for (const width of [320, ...WIDTHS, 2560]) {
      await page.setViewportSize({ width, height: 800 });
      await page.waitForFunction((width) => innerWidth === width, width);
      for (const fontSize of ["100%", "200%"]) {
        const overhang = await page.evaluate(overhangAt, fontSize);
        expect(overhang, `${width} px, text at ${fontSize}`).toBeLessThanOrEqual(0);
      }
    }
  });
}

/** By how much a page is wider than its window, once drawings have taken to the size of text; runs in the page. */
async function overhangAt(fontSize: string): Promise<number> {
  const root = document.documentElement;
  root.style.fontSize = fontSize;
  const nextFrame = () => new Promise(requestAnimationFrame);
  await nextFrame();
  await nextFrame();
  return root.scrollWidth - root.clientWidth;
}
