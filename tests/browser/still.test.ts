import { looksOf } from "./looks.ts";
import { expect, SECTIONS, test } from "./reading.ts";

test("in the article in one piece a figure leads to where it is operated", async ({ page }) => {
  await page.goto("whole/");
  const figure = page.locator("#fig-read");
  const said = await figure.locator(".now").textContent();
  await figure.getByRole("link", { name: /^Operate it/ }).click();
  await expect(page.locator("figure[data-live] .now")).toHaveText(said!);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("every figure of the article in one piece is a picture for the window's width", async ({
    page,
  }) => {
    await page.goto("whole/");
    for (const [width, drawn] of [
      [360, ["240", "340"]],
      [1280, ["240", "340", "680"]],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      const shown = await page
        .locator("figure.figure")
        .evaluateAll((figures) =>
          figures.map((figure) =>
            [...figure.querySelectorAll("img.drawing")]
              .filter((image) => image.getClientRects().length > 0)
              .map((image) => image.getAttribute("width")),
          ),
        );
      expect(shown.length).toBeGreaterThan(30);
      for (const widths of shown) expect(widths).toHaveLength(1);
      expect([...new Set(shown.flat())].sort()).toEqual(drawn);
    }
    const last = page.locator("figure.figure .drawing:visible").last();
    await last.scrollIntoViewIfNeeded();
    await expect(last).toHaveJSProperty("naturalWidth", 680);
  });

  test("a picture of its own looks as the drawing does in a page", { tag: "@chromium" }, async ({
    page,
  }) => {
    const inPages = new Map<string, string[]>();
    for (const path of SECTIONS) {
      await page.goto(path);
      const drawings = page.locator("svg.drawing");
      const names = await drawings.evaluateAll((all) =>
        all.map((svg) => `${svg.closest("figure")!.id} ${svg.getAttribute("class")}`),
      );
      for (const [i, marks] of (await looksOf(drawings)).entries()) inPages.set(names[i]!, marks);
    }
    await page.goto("whole/");
    const pictures = await page.locator(".stage img").evaluateAll((images) =>
      images.map((image) => ({
        drawing: `${image.closest("figure")!.id} ${image.className}`,
        file: (image as HTMLImageElement).src,
      })),
    );
    expect(pictures.map(({ drawing }) => drawing)).toEqual([...inPages.keys()]);
    // A page of the site would refuse the styles inside.
    await page.goto("about:blank");
    for (const { drawing, file } of pictures) {
      await page.setContent(await (await page.request.get(file)).text());
      const [marks] = await looksOf(page.locator("svg"));
      expect(marks, drawing).toEqual(inPages.get(drawing));
    }
  });
});
